package dev.poolyard.language.module.math;

import dev.poolyard.language.builtin.NumberConstructors;
import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BigIntegers;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions of {@code math} that return ints, and those over whole iterables. */
final class IntegerMath {
  private static final Parameters PRODUCT = Parameters.of("prod(iterable, /, *, start?)");

  /** How many steps the exact addition of a float counts as. */
  private static final int COSTLY = 4;

  private IntegerMath() {}

  static Map<String, Object> functions() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "floor", 1, 1, (c, a) -> toInt(a.at(0), Math::floor));
    put(functions, "ceil", 1, 1, (c, a) -> toInt(a.at(0), Math::ceil));
    put(functions, "trunc", 1, 1, (c, a) -> truncate(a.at(0)));
    put(functions, "gcd", 0, 100_000, (c, a) -> fold(a, BigInteger.ZERO, BigIntegers::gcd));
    put(functions, "lcm", 0, 100_000, (c, a) -> fold(a, BigInteger.ONE, IntegerMath::lcm));
    put(functions, "factorial", 1, 1, (c, a) -> factorial(c, a.at(0)));
    put(functions, "isqrt", 1, 1, (c, a) -> squareRoot(a.at(0)));
    put(functions, "comb", 2, 2, (c, a) -> combinations(c, a));
    put(functions, "perm", 1, 2, (c, a) -> permutations(c, a));
    put(functions, "fsum", 1, 1, (c, a) -> exactSum(c, a.at(0)));
    functions.put("prod", new BuiltinFunction("prod", IntegerMath::product));
    put(functions, "dist", 2, 2, (c, a) -> distance(c, a));
    return functions;
  }

  private static void put(
      Map<String, Object> functions, String name, int least, int most, BuiltinFunction.Body body) {
    functions.put(
        name,
        new BuiltinFunction(name, (c, a) -> body.call(c, a.expect("math." + name, least, most))));
  }

  private static Object toInt(Object number, java.util.function.DoubleUnaryOperator rounding) {
    if (Numbers.isInteger(number)) {
      return Numbers.withoutBool(number);
    }
    return NumberConstructors.truncate(rounding.applyAsDouble(Numbers.toDouble(number)));
  }

  private static Object truncate(Object number) {
    if (!Numbers.isNumber(number)) {
      throw Raise.typeError("type %s doesn't define __trunc__ method", Types.nameOf(number));
    }
    return toInt(number, x -> x < 0 ? Math.ceil(x) : Math.floor(x));
  }

  private static Object fold(
      Arguments arguments, BigInteger start, BinaryOperator<BigInteger> operation) {
    BigInteger result = start;
    for (Object argument : arguments.positional()) {
      result = operation.apply(result, Numbers.toBig(argument));
    }
    return Integers.normalize(result.abs());
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.signum() == 0 || b.signum() == 0
        ? BigInteger.ZERO
        : BigIntegers.multiply(BigIntegers.divideAndRemainder(a, BigIntegers.gcd(a, b))[0], b)
            .abs();
  }

  private static Object factorial(Context context, Object number) {
    if (number instanceof Double) {
      throw Raise.typeError("'float' object cannot be interpreted as an integer");
    }
    BigInteger n = Numbers.toBig(number);
    if (n.signum() < 0) {
      throw Raise.valueError("factorial() not defined for negative values");
    }
    return product(context, BigInteger.ONE, n);
  }

  /** Multiplies the ints from {@code from} to {@code to}, halves first, so that it stays fast. */
  private static Object product(Context context, BigInteger from, BigInteger to) {
    BigInteger count = to.subtract(from);
    if (count.bitLength() > 20) {
      Bounds.checkBits(Long.MAX_VALUE);
    }
    if (count.signum() < 0) {
      return 1L;
    }
    if (count.bitLength() < 4) {
      Object result = Integers.normalize(from);
      BigInteger next = from;
      for (int i = 0; i < count.intValue(); i++) {
        next = next.add(BigInteger.ONE);
        result = Integers.multiply(result, Integers.normalize(next));
      }
      return result;
    }
    context.check();
    BigInteger middle = from.add(to).shiftRight(1);
    return Integers.multiply(
        product(context, from, middle), product(context, middle.add(BigInteger.ONE), to));
  }

  private static Object squareRoot(Object number) {
    BigInteger n = Numbers.toBig(number);
    if (n.signum() < 0) {
      throw Raise.valueError("isqrt() argument must be nonnegative");
    }
    return Integers.normalize(n.sqrt());
  }

  private static Object combinations(Context context, Arguments arguments) {
    BigInteger n = Numbers.toBig(arguments.at(0));
    BigInteger k = Numbers.toBig(arguments.at(1));
    checkCounts(n, k);
    if (k.compareTo(n) > 0) {
      return 0L;
    }
    BigInteger fewer = k.min(n.subtract(k));
    Object above = product(context, n.subtract(fewer).add(BigInteger.ONE), n);
    return Integers.floorDivide(above, product(context, BigInteger.ONE, fewer));
  }

  private static Object permutations(Context context, Arguments arguments) {
    BigInteger n = Numbers.toBig(arguments.at(0));
    boolean all = arguments.count() == 1 || arguments.at(1) == Nothing.NONE;
    if (all) {
      return factorial(context, arguments.at(0));
    }
    BigInteger k = Numbers.toBig(arguments.at(1));
    checkCounts(n, k);
    if (k.compareTo(n) > 0) {
      return 0L;
    }
    return product(context, n.subtract(k).add(BigInteger.ONE), n);
  }

  private static void checkCounts(BigInteger n, BigInteger k) {
    if (n.signum() < 0) {
      throw Raise.valueError("n must be a non-negative integer");
    }
    if (k.signum() < 0) {
      throw Raise.valueError("k must be a non-negative integer");
    }
  }

  private static Object product(Context context, Arguments arguments) {
    @Nullable Object[] bound = PRODUCT.bind(arguments);
    Object result = bound[1] == null ? 1L : bound[1];
    ObjectIterator iterator = Iteration.of(Objects.requireNonNull(bound[0]));
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      result = Operators.multiply(result, e);
    }
    return result;
  }

  private static Object exactSum(Context context, Object iterable) {
    PartialSums sum = new PartialSums();
    ObjectIterator iterator = Iteration.of(iterable);
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.work(COSTLY);
      sum.add(Numbers.toDouble(e));
    }
    return sum.value();
  }

  private static Object distance(Context context, Arguments arguments) {
    ListObject differences = new ListObject();
    Object[] p = Iteration.toArray(context, arguments.at(0));
    Object[] q = Iteration.toArray(context, arguments.at(1));
    if (p.length != q.length) {
      throw Raise.valueError("both points must have the same number of dimensions");
    }
    for (int i = 0; i < p.length; i++) {
      context.work(1);
      differences.add(Numbers.toDouble(p[i]) - Numbers.toDouble(q[i]));
    }
    return Powers.hypot(context, differences.toArray());
  }
}
