package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;

/** Whether a number is prime, exactly. */
final class Primes {
  // All primes but 2 and 3 are 6k - 1 or 6k + 1.
  private static final int PERIOD = 6;
  private static final long DIVISIONS_BETWEEN_CHECKS = 1 << 16;
  private static final int CERTAINTY = 50;

  private Primes() {}

  static Value isPrime(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    BigInteger n = arguments.bigInteger("n");
    return BoolValue.of(
        n.bitLength() < Long.SIZE
            ? isPrime(n.longValueExact(), checkpoint)
            : n.signum() > 0 && isPrime(n, checkpoint));
  }

  private static boolean isPrime(long n, Checkpoint checkpoint) throws StoppedException {
    if (n < 4) {
      return n > 1;
    }
    if (n % 2 == 0 || n % 3 == 0) {
      return false;
    }
    // A double may have rounded the root down, so one more number is tried.
    long root = (long) Math.sqrt((double) n) + 1;
    long next = 0;
    for (long divisor = PERIOD - 1; divisor <= root; divisor += PERIOD) {
      if (n % divisor == 0 || n % (divisor + 2) == 0) {
        return false;
      }
      if (divisor > next) {
        checkpoint.check(divisor, root);
        next = divisor + PERIOD * DIVISIONS_BETWEEN_CHECKS;
      }
    }
    return true;
  }

  private static boolean isPrime(BigInteger n, Checkpoint checkpoint) throws StoppedException {
    // The quick test is never wrong about a composite number, and spares those the divisions.
    if (!n.isProbablePrime(CERTAINTY)) {
      return false;
    }
    BigInteger root = n.sqrt();
    BigInteger period = BigInteger.valueOf(PERIOD);
    double total = root.doubleValue();
    int divisions = 0;
    for (BigInteger divisor = BigInteger.valueOf(PERIOD - 1);
        divisor.compareTo(root) <= 0;
        divisor = divisor.add(period)) {
      if (n.mod(divisor).signum() == 0 || n.mod(divisor.add(BigInteger.TWO)).signum() == 0) {
        return false;
      }
      if (divisions++ % 1024 == 0) {
        checkpoint.check(divisor.doubleValue(), total);
      }
    }
    return true;
  }
}
