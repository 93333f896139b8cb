package dev.poolyard.language.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Floats are IEEE 754 doubles, and meet ints by their exact values. */
class FloatsFollowArithmeticTest {
  private static final TestingProgram PROGRAM =
      TestingProgram.of(
          """
          def sums(x, y):
              return x + y, x - y, x * y, -x, abs(x)

          def quotient(x, y):
              return x / y

          def divided(x, y):
              return x // y, x % y, *divmod(x, y)

          def power(x, exponent):
              return x ** exponent

          def compared(a, b):
              return a < b, a <= b, a == b, a != b, a > b, a >= b, hash(a) == hash(b)

          def rounded(x, digits):
              return round(x, digits)

          def rounded_to_int(x):
              return round(x)

          def as_int(x):
              return int(x)

          def as_float(n):
              return float(n)

          def ratio(x):
              return x.as_integer_ratio()

          def read_again(x):
              return float(repr(x)), float(str(x)), float(f'{x:.17g}'), len(repr(x))
          """);

  @Provide
  Arbitrary<Double> floats() {
    return DrawnNumbers.floats();
  }

  @Provide
  Arbitrary<BigInteger> integers() {
    return DrawnNumbers.integers();
  }

  @Property(tries = 500)
  void sums_and_products_are_rounded_once(@ForAll("floats") double x, @ForAll("floats") double y) {
    assertThat(PROGRAM.call("sums", x, y)).isEqualTo(List.of(x + y, x - y, x * y, -x, Math.abs(x)));
  }

  @Property(tries = 500)
  void quotients_are_rounded_once(@ForAll("floats") double x, @ForAll("floats") double y) {
    assertThat(PROGRAM.call("quotient", x, y))
        .isEqualTo(y == 0 ? "ZeroDivisionError: float division by zero" : (Object) (x / y));
  }

  @Property(tries = 500)
  void a_rest_has_the_sign_of_the_divisor_and_is_smaller(
      @ForAll("floats") double x, @ForAll("floats") double y) {
    Assume.that(y != 0);
    List<?> divided = (List<?>) PROGRAM.call("divided", x, y);
    double quotient = (Double) divided.get(0);
    double rest = (Double) divided.get(1);

    assertThat(divided).isEqualTo(List.of(quotient, rest, quotient, rest));
    assertThat(Math.copySign(1, rest)).isEqualTo(Math.copySign(1, y));
    assertThat(Math.abs(rest)).isLessThanOrEqualTo(Math.abs(y));
    assertThat(rest).isEqualTo(nearestRest(x, y));
    assertThat(quotient)
        .satisfiesAnyOf(
            found -> assertThat(found).isInfinite(),
            found -> assertThat(found).isEqualTo(Math.rint(found)));
  }

  /** Returns the exact rest of a division that rounds down, as the nearest double. */
  private static double nearestRest(double x, double y) {
    BigDecimal divisor = new BigDecimal(y);
    BigDecimal rest = new BigDecimal(x).remainder(divisor);
    if (rest.signum() != 0 && rest.signum() != divisor.signum()) {
      rest = rest.add(divisor);
    }
    return Math.copySign(rest.doubleValue(), y);
  }

  @Property(tries = 500)
  void powers_are_right_to_the_last_bit_but_one(
      @ForAll @IntRange(min = -4000, max = 4000) int eighths,
      @ForAll @IntRange(min = -30, max = 30) int exponent) {
    double x = eighths / 8.0;
    if (x == 0 && exponent < 0) {
      assertThat(PROGRAM.call("power", x, exponent))
          .isEqualTo("ZeroDivisionError: 0.0 cannot be raised to a negative power");
      return;
    }
    double exact = new BigDecimal(x).pow(exponent, new MathContext(60)).doubleValue();

    assertThat((Double) PROGRAM.call("power", x, exponent))
        .isBetween(Math.nextDown(exact), Math.nextUp(exact));
  }

  @Property(tries = 500)
  void an_int_and_a_float_compare_by_their_exact_values(
      @ForAll("integers") BigInteger integer, @ForAll("floats") double x) {
    int sign = new BigDecimal(integer).compareTo(new BigDecimal(x));
    Assume.that(sign != 0);

    List<?> answers = (List<?>) PROGRAM.call("compared", integer, x);
    assertThat(answers.subList(0, 6))
        .isEqualTo(List.of(sign < 0, sign < 0, false, true, sign > 0, sign > 0));
  }

  @Property(tries = 500)
  void an_int_that_is_a_float_equals_it_and_hashes_alike(@ForAll("integers") BigInteger integer) {
    double x = integer.doubleValue();
    BigInteger same = new BigDecimal(x).toBigIntegerExact();

    assertThat(PROGRAM.call("compared", same, x))
        .isEqualTo(List.of(false, true, true, false, false, true, true));
    assertThat(PROGRAM.call("as_float", integer)).isEqualTo(x);
    assertThat(PROGRAM.call("as_int", x)).isEqualTo(same);
  }

  @Property(tries = 500)
  void rounding_knows_the_exact_decimals(
      @ForAll("floats") double x, @ForAll @IntRange(min = -20, max = 25) int digits) {
    double expected = new BigDecimal(x).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    Assume.that(Double.isFinite(expected));

    assertThat(PROGRAM.call("rounded", x, digits)).isEqualTo(Math.copySign(expected, x));
    assertThat(PROGRAM.call("rounded_to_int", x))
        .isEqualTo(new BigDecimal(x).setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact());
  }

  @Property(tries = 500)
  void a_float_is_the_ratio_it_names(@ForAll("floats") double x) {
    List<?> ratio = (List<?>) PROGRAM.call("ratio", x);
    BigInteger numerator = (BigInteger) ratio.get(0);
    BigInteger denominator = (BigInteger) ratio.get(1);

    assertThat(new BigDecimal(x).multiply(new BigDecimal(denominator)))
        .isEqualByComparingTo(new BigDecimal(numerator));
    assertThat(numerator.gcd(denominator)).isEqualTo(BigInteger.ONE);
  }

  @Property(tries = 500)
  void what_is_written_is_read_as_the_same_float(@ForAll("floats") double x) {
    List<?> again = (List<?>) PROGRAM.call("read_again", x);

    assertThat(again.subList(0, 3)).isEqualTo(List.of(x, x, x));
    assertThat((BigInteger) again.get(3)).isLessThanOrEqualTo(BigInteger.valueOf(24));
  }
}
