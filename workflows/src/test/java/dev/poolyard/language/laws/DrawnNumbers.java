package dev.poolyard.language.laws;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Numbers with a liking for those at which arithmetic goes wrong, in place of the library's own
 * liking.
 */
final class DrawnNumbers {
  private DrawnNumbers() {}

  /** Returns ints of up to 300 bits, many of them close to a power of two. */
  static Arbitrary<BigInteger> integers() {
    BigInteger most = BigInteger.TWO.pow(300);
    Arbitrary<BigInteger> small = Arbitraries.integers().between(-20, 20).map(BigInteger::valueOf);
    Arbitrary<BigInteger> machine = Arbitraries.longs().map(BigInteger::valueOf);
    Arbitrary<BigInteger> big = Arbitraries.bigIntegers().between(most.negate(), most);
    Arbitrary<BigInteger> nearPowers =
        Arbitraries.of(15, 16, 31, 32, 52, 53, 54, 62, 63, 64, 65, 127, 128)
            .map(BigInteger.TWO::pow)
            .flatMap(power ->
                Arbitraries.integers()
                    .between(-2, 2)
                    .map(near -> power.add(BigInteger.valueOf(near))))
            .flatMap(number -> Arbitraries.of(number, number.negate()));
    return Arbitraries.oneOf(small, machine, big, nearPowers).withoutEdgeCases();
  }

  static Arbitrary<BigInteger> divisors() {
    return integers().filter(number -> number.signum() != 0);
  }

  /** Returns all doubles that are numbers, from the least to the greatest, and both zeros. */
  static Arbitrary<Double> floats() {
    Arbitrary<Double> anyBits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> moderate =
        Arbitraries.integers().between(-4000, 4000).map(number -> number / 8.0);
    Arbitrary<Double> decimal =
        Arbitraries.integers().between(-100_000, 100_000).map(number -> number / 1000.0);
    Arbitrary<Double> edges =
        Arbitraries.of(
            0.0,
            -0.0,
            Double.MIN_VALUE,
            -Double.MIN_NORMAL,
            Double.MAX_VALUE,
            0x1p53,
            -0x1p63,
            0.1);
    return Arbitraries.oneOf(anyBits, moderate, decimal, edges).withoutEdgeCases();
  }
}
