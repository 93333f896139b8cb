package dev.poolyard.language.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ints never overflow, wherever they cross what a machine word holds. */
class IntegersFollowArithmeticTest {
  private static final TestingProgram PROGRAM =
      TestingProgram.of(
          """
          def sums(a, b):
              return a + b, a - b, a * b, -a, abs(a)

          def changed_in_place(a, b):
              results = []
              for value in a, b:
                  value += b
                  value *= a
                  value -= b
                  results.append(value)
              return results

          def divided(a, b):
              return a // b, a % b, *divmod(a, b)

          def is_put_together_again(a, b):
              return a == (a // b) * b + a % b

          def quotient(a, b):
              return a / b

          def bits(a, b):
              return a & b, a | b, a ^ b, ~a, a.bit_length()

          def shifted(a, count):
              return a << count, a >> count

          def power(a, exponent):
              return a ** exponent, pow(a, exponent)

          def power_modulo(a, exponent, modulus):
              return pow(a, exponent, modulus)

          def compared(a, b):
              return a < b, a <= b, a == b, a != b, a > b, a >= b

          def rounded(a, digits):
              return round(a, digits)

          def small_steps(a):
              return a + 1, a - 1, a * 2, a // 2, a % 2, a << 1, a == 0, a < 1
          """);

  @Provide
  Arbitrary<BigInteger> integers() {
    return DrawnNumbers.integers();
  }

  @Provide
  Arbitrary<BigInteger> divisors() {
    return DrawnNumbers.divisors();
  }

  @Property(tries = 500)
  void sums_and_products_are_exact(
      @ForAll("integers") BigInteger a, @ForAll("integers") BigInteger b) {
    assertThat(PROGRAM.call("sums", a, b))
        .isEqualTo(List.of(a.add(b), a.subtract(b), a.multiply(b), a.negate(), a.abs()));
  }

  @Property(tries = 500)
  void augmented_assignments_give_what_the_operators_give(
      @ForAll("integers") BigInteger a, @ForAll("integers") BigInteger b) {
    assertThat(PROGRAM.call("changed_in_place", a, b))
        .isEqualTo(List.of(a.add(b).multiply(a).subtract(b), b.add(b).multiply(a).subtract(b)));
  }

  @Property(tries = 500)
  void division_rounds_down_and_leaves_the_sign_of_the_divisor(
      @ForAll("integers") BigInteger a, @ForAll("divisors") BigInteger b) {
    BigInteger quotient =
        new BigDecimal(a).divide(new BigDecimal(b), 0, RoundingMode.FLOOR).toBigIntegerExact();
    BigInteger rest = a.subtract(quotient.multiply(b));

    assertThat(PROGRAM.call("divided", a, b)).isEqualTo(List.of(quotient, rest, quotient, rest));
    assertThat(PROGRAM.call("is_put_together_again", a, b)).isEqualTo(true);
  }

  @Property(tries = 100)
  void nothing_is_divided_by_zero(@ForAll("integers") BigInteger a) {
    assertThat(PROGRAM.call("divided", a, 0))
        .isEqualTo("ZeroDivisionError: integer division or modulo by zero");
    assertThat(PROGRAM.call("quotient", a, 0)).isEqualTo("ZeroDivisionError: division by zero");
  }

  @Property(tries = 500)
  void no_float_is_nearer_to_a_quotient_than_the_one_given(
      @ForAll("integers") BigInteger a, @ForAll("divisors") BigInteger b) {
    double given = (Double) PROGRAM.call("quotient", a, b);

    assertThat(distance(a, b, given))
        .isLessThanOrEqualTo(distance(a, b, Math.nextUp(given)))
        .isLessThanOrEqualTo(distance(a, b, Math.nextDown(given)));
  }

  /** Returns how far {@code quotient} is from {@code a / b}, times {@code b}. */
  private static BigDecimal distance(BigInteger a, BigInteger b, double quotient) {
    return new BigDecimal(quotient).multiply(new BigDecimal(b)).subtract(new BigDecimal(a)).abs();
  }

  @Property(tries = 500)
  void bits_are_those_of_the_complement_to_two(
      @ForAll("integers") BigInteger a, @ForAll("integers") BigInteger b) {
    assertThat(PROGRAM.call("bits", a, b))
        .isEqualTo(
            List.of(a.and(b), a.or(b), a.xor(b), a.not(), BigInteger.valueOf(a.abs().bitLength())));
  }

  @Property(tries = 500)
  void shifts_multiply_and_divide_by_powers_of_two(
      @ForAll("integers") BigInteger a, @ForAll @IntRange(max = 400) int count) {
    assertThat(PROGRAM.call("shifted", a, count))
        .isEqualTo(List.of(a.shiftLeft(count), a.shiftRight(count)));
  }

  @Property(tries = 300)
  void powers_are_exact(
      @ForAll("integers") BigInteger a, @ForAll @IntRange(max = 40) int exponent) {
    BigInteger power = a.pow(exponent);

    assertThat(PROGRAM.call("power", a, exponent)).isEqualTo(List.of(power, power));
  }

  @Property(tries = 300)
  void powers_modulo_have_the_sign_of_the_modulus(
      @ForAll("integers") BigInteger a,
      @ForAll("integers") BigInteger exponent,
      @ForAll("divisors") BigInteger modulus) {
    BigInteger positive = a.modPow(exponent.abs(), modulus.abs());
    BigInteger expected =
        modulus.signum() < 0 && positive.signum() > 0 ? positive.add(modulus) : positive;

    assertThat(PROGRAM.call("power_modulo", a, exponent.abs(), modulus)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void comparisons_agree_with_each_other(
      @ForAll("integers") BigInteger a, @ForAll("integers") BigInteger b) {
    int sign = a.compareTo(b);

    assertThat(PROGRAM.call("compared", a, b))
        .isEqualTo(List.of(sign < 0, sign <= 0, sign == 0, sign != 0, sign > 0, sign >= 0));
  }

  @Property(tries = 300)
  void rounding_to_tens_goes_to_the_even_one_of_two_neighbours(
      @ForAll("integers") BigInteger a, @ForAll @IntRange(min = -30, max = 5) int digits) {
    BigInteger expected =
        digits >= 0
            ? a
            : new BigDecimal(a).setScale(digits, RoundingMode.HALF_EVEN).toBigIntegerExact();

    assertThat(PROGRAM.call("rounded", a, digits)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void operations_with_a_literal_are_exact(@ForAll("integers") BigInteger a) {
    BigInteger one = BigInteger.ONE;
    assertThat(PROGRAM.call("small_steps", a))
        .isEqualTo(
            List.of(
                a.add(one),
                a.subtract(one),
                a.shiftLeft(1),
                a.shiftRight(1),
                a.and(one),
                a.shiftLeft(1),
                a.signum() == 0,
                a.signum() <= 0));
  }
}
