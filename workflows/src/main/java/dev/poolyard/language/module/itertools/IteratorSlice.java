package dev.poolyard.language.module.itertools;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code itertools.islice}. */
final class IteratorSlice extends TypedIterator {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "islice", IteratorSlice::make);

  private static final Parameters PARAMETERS =
      Parameters.of("islice(iterable, start, stop?, step?, /)");
  private static final long UNBOUNDED = Long.MAX_VALUE;

  private final long stop;
  private final long stride;
  private @Nullable ObjectIterator source;
  private long count;
  private long wanted;

  private IteratorSlice(ObjectIterator source, long start, long stop, long stride) {
    super(TYPE);
    this.source = source;
    this.wanted = start;
    this.stop = stop;
    this.stride = stride;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    boolean stopOnly = bound[2] == null;
    Object stopGiven = stopOnly ? bound[1] : bound[2];
    Object startGiven = stopOnly ? Nothing.NONE : bound[1];
    long stop = size(stopGiven, UNBOUNDED, -1);
    if (stop == -1) {
      throw Raise.valueError(
          "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    long start = size(startGiven, 0, -1);
    if (start < 0 || stop < 0) {
      throw Raise.valueError(
          "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    long stride = size(bound[3], 1, 0);
    if (stride < 1) {
      throw Raise.valueError("Step for islice() must be a positive integer or None.");
    }
    Object iterable = Objects.requireNonNull(bound[0]);
    return new IteratorSlice(Iteration.of(iterable), start, stop, stride);
  }

  /** Returns what is given, {@code absent} if nothing is, {@code wrong} if it is no index. */
  private static long size(@Nullable Object given, long absent, long wrong) {
    if (given == null || given == Nothing.NONE) {
      return absent;
    }
    if (!Numbers.isInteger(given)) {
      return wrong;
    }
    BigInteger size = Numbers.toBig(given);
    return size.bitLength() < Long.SIZE ? size.longValue() : wrong;
  }

  @Override
  public @Nullable Object next(Context context) {
    try {
      return nextOfSource(context);
    } catch (Raise raise) {
      return endedBy(raise);
    }
  }

  private @Nullable Object nextOfSource(Context context) {
    ObjectIterator from = source;
    if (from == null) {
      return null;
    }
    source = null; // unless there is another element
    while (count < wanted) {
      context.step();
      if (from.nextOrStop(context) == null) {
        return null;
      }
      count++;
    }
    context.step();
    Object element = count >= stop ? null : from.nextOrStop(context);
    if (element == null) {
      return null;
    }
    source = from;
    count++;
    wanted = stop - wanted < stride ? stop : wanted + stride;
    return element;
  }
}
