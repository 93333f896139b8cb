package dev.poolyard.language.module.operator;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.InPlace;
import dev.poolyard.language.runtime.Operators;

/** What {@code a += b} and its like do; each returns what {@code a} becomes. */
enum InPlaceOperation {
  IADD(Operators::addInPlace),
  ISUB((c, a, b) -> InPlace.subtract(a, b)),
  IMUL((c, a, b) -> Operators.multiplyInPlace(a, b)),
  ITRUEDIV((c, a, b) -> Operators.divide(a, b)),
  IFLOORDIV((c, a, b) -> Operators.floorDivide(a, b)),
  IMOD((c, a, b) -> Operators.remainder(a, b)),
  IPOW((c, a, b) -> Operators.power(a, b)),
  ILSHIFT((c, a, b) -> Operators.shiftLeft(a, b)),
  IRSHIFT((c, a, b) -> Operators.shiftRight(a, b)),
  IAND((c, a, b) -> InPlace.and(a, b)),
  IOR(InPlace::or),
  IXOR((c, a, b) -> InPlace.xor(a, b));

  private interface Body {
    Object apply(Context context, Object a, Object b);
  }

  private final Body body;

  InPlaceOperation(Body body) {
    this.body = body;
  }

  String functionName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  Object apply(Context context, Object a, Object b) {
    return body.apply(context, a, b);
  }
}
