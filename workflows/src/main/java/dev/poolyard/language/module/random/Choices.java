package dev.poolyard.language.module.random;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.numeric.Elementary;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random elements of sequences, and their random order. */
final class Choices {
  private static final int ELEMENTS_OF_SMALL_SET = 21;

  private Choices() {}

  private static long length(Context context, Object sequence) {
    return (Long) Calling.call(context, requireNonNull(Builtins.find("len")), sequence);
  }

  private static Object given(@Nullable Object argument) {
    return argument == null ? Nothing.NONE : argument;
  }

  static Object choice(Context context, RandomObject random, @Nullable Object[] bound) {
    Object sequence = requireNonNull(bound[1]);
    long length = length(context, sequence);
    if (length == 0) {
      throw Raise.indexError("Cannot choose from an empty sequence");
    }
    return Subscripts.get(sequence, random.below(context, length));
  }

  static Object shuffle(Context context, RandomObject random, @Nullable Object[] bound) {
    Object list = requireNonNull(bound[1]);
    for (long i = length(context, list) - 1; i > 0; i--) {
      long j = random.below(context, i + 1);
      Object other = Subscripts.get(list, j);
      Object own = Subscripts.get(list, i);
      Subscripts.set(context, list, i, other);
      Subscripts.set(context, list, j, own);
    }
    return Nothing.NONE;
  }

  static Object choices(Context context, RandomObject random, @Nullable Object[] bound) {
    Object population = requireNonNull(bound[1]);
    Object weights = given(bound[2]);
    Object sums = given(bound[3]);
    long length = length(context, population);
    if (sums == Nothing.NONE && weights == Nothing.NONE) {
      long count = count(bound[4]);
      ListObject chosen = new ListObject();
      for (long i = 0; i < count; i++) {
        context.step();
        double at = Math.floor(random.random() * (double) length);
        chosen.add(Subscripts.get(population, (long) at));
      }
      return chosen;
    }
    if (sums == Nothing.NONE) {
      if (Numbers.isInteger(weights)) {
        throw Raise.typeError(
            "The number of choices must be a keyword argument: k=%s",
            dev.poolyard.language.runtime.Representation.of(weights));
      }
      sums = accumulate(context, weights);
    } else if (weights != Nothing.NONE) {
      throw Raise.typeError("Cannot specify both weights and cumulative weights");
    }
    if (length(context, sums) != length) {
      throw Raise.valueError("The number of weights does not match the population");
    }
    double total = Numbers.toDouble(Operators.add(Subscripts.get(sums, -1L), 0.0));
    if (total <= 0) {
      throw Raise.valueError("Total of weights must be greater than zero");
    }
    if (!Double.isFinite(total)) {
      throw Raise.valueError("Total of weights must be finite");
    }
    long count = count(bound[4]);
    ListObject chosen = new ListObject();
    for (long i = 0; i < count; i++) {
      long at = bisect(context, sums, random.random() * total, length - 1);
      chosen.add(Subscripts.get(population, at));
    }
    return chosen;
  }

  private static long count(@Nullable Object k) {
    if (k == null) {
      return 1;
    }
    BigInteger count = Numbers.toBig(k);
    if (count.bitLength() >= Long.SIZE) {
      throw Raise.overflow("Python int too large to convert to C ssize_t");
    }
    Bounds.checkCollection(count.longValue());
    return count.longValue();
  }

  private static ListObject accumulate(Context context, Object weights) {
    ListObject sums = new ListObject();
    ObjectIterator iterator = Iteration.of(weights);
    Object sum = null;
    for (Object w = iterator.next(context); w != null; w = iterator.next(context)) {
      context.step();
      sum = sum == null ? w : Operators.add(sum, w);
      sums.add(sum);
    }
    return sums;
  }

  /** Returns the first index below {@code high} whose sum is greater than {@code value}. */
  private static long bisect(Context context, Object sums, Object value, long high) {
    long low = 0;
    long above = high;
    while (low < above) {
      context.step();
      long middle = (low + above) / 2;
      if (Comparisons.less(value, Subscripts.get(sums, middle))) {
        above = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static Object sample(Context context, RandomObject random, @Nullable Object[] bound) {
    Object population = requireNonNull(bound[1]);
    if (!isSequence(population)) {
      throw Raise.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    Object k = requireNonNull(bound[2]);
    Object counts = given(bound[3]);
    return counts == Nothing.NONE
        ? sample(context, random, population, k)
        : sampleCounted(context, random, population, k, counts);
  }

  private static boolean isSequence(Object object) {
    return object instanceof ListObject
        || object instanceof TupleObject
        || object instanceof String
        || object instanceof RangeObject
        || (object instanceof Typed typed && typed.type().name().equals("deque"));
  }

  private static Object sampleCounted(
      Context context, RandomObject random, Object population, Object k, Object counts) {
    ListObject sums = accumulate(context, counts);
    if (sums.size() != length(context, population)) {
      throw Raise.valueError("The number of counts does not match the population");
    }
    if (sums.size() == 0) {
      throw Raise.indexError("pop from empty list");
    }
    Object total = sums.remove(sums.size() - 1);
    if (!Numbers.isInteger(total)) {
      throw Raise.typeError("Counts must be integers");
    }
    if (Numbers.toBig(total).signum() <= 0) {
      throw Raise.valueError("Total of counts must be greater than zero");
    }
    Object all = new RangeObject(BigInteger.ZERO, Numbers.toBig(total), BigInteger.ONE);
    ListObject sampled = new ListObject();
    for (Object selection : sample(context, random, all, k).toArray()) {
      sampled.add(Subscripts.get(population, bisect(context, sums, selection, sums.size())));
    }
    return sampled;
  }

  private static ListObject sample(
      Context context, RandomObject random, Object population, Object k) {
    long n = length(context, population);
    boolean possible =
        Comparisons.compare(Comparisons.Order.LESS_OR_EQUAL, 0L, k)
            && Comparisons.compare(Comparisons.Order.LESS_OR_EQUAL, k, n);
    if (!possible) {
      throw Raise.valueError("Sample larger than population or is negative");
    }
    if (!Numbers.isIndex(k)) {
      throw Raise.typeError("can't multiply sequence by non-int of type '%s'", Types.nameOf(k));
    }
    Bounds.checkCollection(Numbers.toIndex(k));
    double smallSet = ELEMENTS_OF_SMALL_SET;
    if (Comparisons.compare(Comparisons.Order.GREATER, k, 5L)) {
      double tripled = Numbers.toDouble(Operators.multiply(k, 3L));
      double exponent = Math.ceil(Elementary.log(tripled) / Elementary.log(4));
      smallSet += Math.scalb(1.0, 2 * (int) exponent);
    }
    long count = Numbers.toIndex(k);
    return n <= smallSet
        ? sampleOfPool(context, random, Iteration.toArray(context, population), (int) count)
        : sampleBySet(context, random, population, n, count);
  }

  private static ListObject sampleOfPool(
      Context context, RandomObject random, Object[] pool, int count) {
    Object[] result = new Object[count];
    for (int i = 0; i < count; i++) {
      int j = (int) random.below(context, pool.length - i);
      result[i] = pool[j];
      pool[j] = pool[pool.length - i - 1];
    }
    return ListObject.owning(result);
  }

  private static ListObject sampleBySet(
      Context context, RandomObject random, Object population, long n, long count) {
    Set<Long> selected = new HashSet<>();
    ListObject result = new ListObject();
    for (long i = 0; i < count; i++) {
      long j = random.below(context, n);
      while (!selected.add(j)) {
        j = random.below(context, n);
      }
      result.add(Subscripts.get(population, j));
    }
    return result;
  }

  static Object range(Context context, RandomObject random, @Nullable Object[] bound) {
    BigInteger start = whole(requireNonNull(bound[1]), "arg 1");
    Object end = given(bound[2]);
    if (end == Nothing.NONE) {
      if (bound[3] != null) {
        throw Raise.typeError("Missing a non-None stop argument");
      }
      if (start.signum() > 0) {
        return Integers.normalize(random.below(context, start));
      }
      throw Raise.valueError("empty range for randrange()");
    }
    BigInteger stop = whole(end, "stop");
    BigInteger stride = bound[3] == null ? BigInteger.ONE : whole(bound[3], "step");
    BigInteger width = stop.subtract(start);
    if (stride.equals(BigInteger.ONE)) {
      if (width.signum() > 0) {
        return Integers.normalize(start.add(random.below(context, width)));
      }
      throw Raise.valueError("empty range for randrange() (%s, %s, %s)", start, stop, width);
    }
    if (stride.signum() == 0) {
      throw Raise.valueError("zero step for randrange()");
    }
    BigInteger count = new RangeObject(start, stop, stride).length();
    if (count.signum() <= 0) {
      throw Raise.valueError("empty range for randrange()");
    }
    return Integers.normalize(start.add(stride.multiply(random.below(context, count))));
  }

  static Object integer(Context context, RandomObject random, @Nullable Object[] bound) {
    Object above = Operators.add(requireNonNull(bound[2]), 1L);
    return range(context, random, new @Nullable Object[] {bound[0], bound[1], above, null});
  }

  /** Returns an int, also of a float that is whole. */
  private static BigInteger whole(Object number, String which) {
    if (number instanceof Double value && Double.isFinite(value)) {
      if (value != Math.rint(value)) {
        throw Raise.valueError("non-integer %s for randrange()", which);
      }
      return new java.math.BigDecimal(value).toBigInteger();
    }
    return Numbers.toBig(number);
  }
}
