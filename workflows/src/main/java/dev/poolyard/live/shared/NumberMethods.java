package dev.poolyard.live.shared;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.List;

/** What functions do with the numbers of a region, in any process that has mapped it. */
public final class NumberMethods {
  private final SharedRegion region;
  private final boolean atomic;

  /**
   * Works on {@code region}.
   *
   * @param atomic whether an add is indivisible
   */
  public NumberMethods(SharedRegion region, boolean atomic) {
    this.region = region;
    this.atomic = atomic;
  }

  /**
   * Does what a task asks of a counter or an array.
   *
   * @throws FunctionException if the arguments do not fit
   * @throws StoppedException if the task is to stop
   */
  public Value ask(LiveKind kind, String method, List<Value> arguments, WaitingTask asker)
      throws FunctionException, StoppedException {
    boolean counter = kind == LiveKind.COUNTER;
    return switch (method) {
      case "value" -> new IntValue(region.get(0));
      case "add" ->
          counter
              ? add(0, arguments.get(0), asker)
              : add(index(arguments.get(0)), arguments.get(1), asker);
      case "__len__" -> new IntValue(region.length());
      case "__getitem__" -> new IntValue(region.get(index(arguments.get(0))));
      case "__setitem__" -> {
        region.set(index(arguments.get(0)), number(arguments.get(1)));
        yield NoneValue.NONE;
      }
      default -> throw new IllegalArgumentException(kind.typeName() + " has no method " + method);
    };
  }

  private Value add(int index, Value summand, WaitingTask asker)
      throws FunctionException, StoppedException {
    long number = summand == NoneValue.NONE ? 1 : number(summand);
    if (atomic) {
      region.addAtomically(index, number);
    } else {
      region.addPlainly(index, number, asker::checkpoint);
    }
    return NoneValue.NONE;
  }

  private int index(Value given) throws FunctionException {
    long index = number(given);
    long fromStart = index < 0 ? index + region.length() : index;
    if (fromStart < 0 || fromStart >= region.length()) {
      throw new FunctionException("IndexError", "array index out of range", "");
    }
    return (int) fromStart;
  }

  private static long number(Value given) throws FunctionException {
    return switch (given) {
      case IntValue integer -> integer.value();
      case BoolValue bool -> bool.value() ? 1 : 0;
      case IntegerValue integer -> inRange(integer.toBigInteger());
      default ->
          throw new FunctionException(
              "TypeError", "an integer is required, not " + Repr.of(given), "");
    };
  }

  private static long inRange(BigInteger integer) throws FunctionException {
    if (integer.bitLength() >= Long.SIZE) {
      throw new FunctionException(
          "OverflowError", "shared memory holds integers of 64 bits, this one has more", "");
    }
    return integer.longValue();
  }
}
