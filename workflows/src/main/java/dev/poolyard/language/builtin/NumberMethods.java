package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.value.Repr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** The methods of ints and floats. */
final class NumberMethods {
  private NumberMethods() {}

  static Map<String, Method> ofInt() {
    return new MethodTable<>("int", Object.class)
        .put("bit_length", 0, 0, (c, n, a) -> (long) Numbers.toBig(n).abs().bitLength())
        .put("bit_count", 0, 0, (c, n, a) -> (long) Numbers.toBig(n).abs().bitCount())
        .put("conjugate", 0, 0, (c, n, a) -> Numbers.withoutBool(n))
        .put("as_integer_ratio", 0, 0, (c, n, a) -> TupleObject.of(Numbers.withoutBool(n), 1L))
        .all();
  }

  static Map<String, Method> ofFloat() {
    return new MethodTable<>("float", Double.class)
        .put("is_integer", 0, 0, (c, x, a) -> Double.isFinite(x) && x == Math.rint(x))
        .put("conjugate", 0, 0, (c, x, a) -> x)
        .put("as_integer_ratio", 0, 0, (c, x, a) -> ratio(x))
        .put("hex", 0, 0, (c, x, a) -> hexadecimal(x))
        .all();
  }

  private static Object ratio(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflow("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value).stripTrailingZeros();
    BigInteger scale = BigInteger.TEN.pow(Math.max(0, exact.scale()));
    BigInteger numerator = exact.multiply(new BigDecimal(scale)).toBigIntegerExact();
    BigInteger common = numerator.gcd(scale).max(BigInteger.ONE);
    return TupleObject.of(
        Integers.normalize(numerator.divide(common)), Integers.normalize(scale.divide(common)));
  }

  private static Object hexadecimal(double value) {
    if (!Double.isFinite(value)) {
      return Repr.ofFloat(value);
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    double size = Math.abs(value);
    if (size == 0) {
      return sign + "0x0.0p+0";
    }
    long bits = Double.doubleToRawLongBits(size) & 0xF_FFFF_FFFF_FFFFL;
    boolean subnormal = size < Double.MIN_NORMAL;
    int exponent = subnormal ? -1022 : Math.getExponent(size);
    return "%s0x%d.%013xp%+d".formatted(sign, subnormal ? 0 : 1, bits, exponent);
  }
}
