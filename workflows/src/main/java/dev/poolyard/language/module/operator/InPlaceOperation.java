package dev.poolyard.language.module.operator;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.InPlace;
import dev.poolyard.language.runtime.Operation;
import java.util.Locale;

/** What {@code a += b} and its like do; each returns what {@code a} becomes. */
enum InPlaceOperation {
  IADD(Operation.ADD),
  ISUB(Operation.SUBTRACT),
  IMUL(Operation.MULTIPLY),
  IMATMUL(Operation.MATRIX_MULTIPLY),
  ITRUEDIV(Operation.DIVIDE),
  IFLOORDIV(Operation.FLOOR_DIVIDE),
  IMOD(Operation.REMAINDER),
  IPOW(Operation.POWER),
  ILSHIFT(Operation.SHIFT_LEFT),
  IRSHIFT(Operation.SHIFT_RIGHT),
  IAND(Operation.BITWISE_AND),
  IOR(Operation.BITWISE_OR),
  IXOR(Operation.BITWISE_XOR);

  private final Operation operation;

  InPlaceOperation(Operation operation) {
    this.operation = operation;
  }

  String functionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Object apply(Context context, Object a, Object b) {
    return InPlace.apply(operation, context, a, b);
  }
}
