package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;

/** Tasks that compute a number from the ones before it. */
final class Recurrences {
  // Below this the recursion takes microseconds, above it checks as it returns.
  private static final long CHECKED_FROM = 18;
  private static final BigInteger THREE = BigInteger.valueOf(3);

  private Recurrences() {}

  static Value fib(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    return new IntValue(fib(arguments.integer("n"), checkpoint));
  }

  private static long fib(long n, Checkpoint checkpoint) throws StoppedException {
    if (n == CHECKED_FROM) {
      checkpoint.check();
    }
    return n < 2 ? n : fib(n - 1, checkpoint) + fib(n - 2, checkpoint);
  }

  static Value factorial(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    int n = arguments.small("n");
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
      checkpoint.check(i, n);
    }
    return IntegerValue.of(product);
  }

  static Value collatzLength(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    BigInteger n = arguments.bigInteger("n");
    long length = 1;
    while (!n.equals(BigInteger.ONE)) {
      n = n.testBit(0) ? n.multiply(THREE).add(BigInteger.ONE) : n.shiftRight(1);
      length++;
      if (length % 1024 == 0) {
        checkpoint.check();
      }
    }
    return new IntValue(length);
  }
}
