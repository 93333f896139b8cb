package dev.poolyard.language.runtime;

/** Arithmetic of floats where Python's differs from Java's. */
public final class Floats {
  private Floats() {}

  public static double divide(double a, double b) {
    if (b == 0) {
      throw Raise.zeroDivision("float division by zero");
    }
    return a / b;
  }

  public static double remainder(double a, double b) {
    if (b == 0) {
      throw Raise.zeroDivision("float modulo");
    }
    double rest = a % b;
    if (rest != 0) {
      return (b < 0) != (rest < 0) ? rest + b : rest;
    }
    return Math.copySign(0.0, b);
  }

  public static double floorDivide(double a, double b) {
    if (b == 0) {
      throw Raise.zeroDivision("float floor division by zero");
    }
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (b < 0) != (rest < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  public static double power(double a, double b) {
    if (a == 1.0 || b == 0) {
      return 1.0;
    }
    if (a == -1.0 && Double.isInfinite(b)) {
      return 1.0;
    }
    if (a == 0 && b < 0) {
      throw Raise.zeroDivision("0.0 cannot be raised to a negative power");
    }
    if (a < 0 && Double.isFinite(a) && Double.isFinite(b) && b != Math.floor(b)) {
      throw Raise.valueError(
          "a negative number to a fractional power is complex; complex numbers are not available");
    }
    double result = Math.pow(a, b);
    if (Double.isInfinite(result) && Double.isFinite(a) && Double.isFinite(b)) {
      throw new Raise(
          new ExceptionObject(
              ExceptionTypes.OVERFLOW_ERROR, TupleObject.of(34L, "Numerical result out of range")));
    }
    return result;
  }
}
