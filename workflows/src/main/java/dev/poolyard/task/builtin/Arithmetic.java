package dev.poolyard.task.builtin;

import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;

/** Tasks of one operation: exact on integers, IEEE 754 as soon as a float takes part. */
final class Arithmetic {
  private Arithmetic() {}

  static Value square(Arguments arguments, Checkpoint checkpoint) {
    return multiply(arguments, "x", "x");
  }

  static Value cube(Arguments arguments, Checkpoint checkpoint) {
    return compute(
        arguments, "x", "x", (x, same) -> x.multiply(x).multiply(x), (x, same) -> x * x * x);
  }

  static Value add(Arguments arguments, Checkpoint checkpoint) {
    return compute(arguments, "x", "y", BigInteger::add, Double::sum);
  }

  static Value multiply(Arguments arguments, Checkpoint checkpoint) {
    return multiply(arguments, "x", "y");
  }

  static Value isEven(Arguments arguments, Checkpoint checkpoint) {
    return BoolValue.of(!arguments.bigInteger("n").testBit(0));
  }

  private static Value multiply(Arguments arguments, String left, String right) {
    return compute(arguments, left, right, BigInteger::multiply, (x, y) -> x * y);
  }

  private static Value compute(
      Arguments arguments,
      String left,
      String right,
      BinaryOperator<BigInteger> exact,
      DoubleBinaryOperator inexact) {
    return arguments.value(left) instanceof FloatValue
            || arguments.value(right) instanceof FloatValue
        ? new FloatValue(inexact.applyAsDouble(arguments.number(left), arguments.number(right)))
        : IntegerValue.of(exact.apply(arguments.bigInteger(left), arguments.bigInteger(right)));
  }
}
