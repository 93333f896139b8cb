package dev.poolyard.language.module.random;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Hashing;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Text;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** What the seeds that programs give mean for the generator. */
final class Seeds {
  private static final int BYTES_WITHOUT_SEED = 32;
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(Long.SIZE);

  private static final int PIECE = 1 << 20;

  private Seeds() {}

  static BigInteger of(Object seed, boolean version1, boolean version2) {
    return switch (seed) {
      case Nothing none -> fresh();
      case String text when version2 -> ofText(text);
      case String text when version1 -> ofTextAsBefore(text);
      case Double value -> new BigInteger(Long.toUnsignedString(Hashing.hash(value)));
      case Object value when Numbers.isInteger(value) -> Numbers.toBig(value).abs();
      default ->
          throw Raise.typeError(
              "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
    };
  }

  private static BigInteger fresh() {
    byte[] bytes = new byte[BYTES_WITHOUT_SEED];
    new SecureRandom().nextBytes(bytes);
    return new BigInteger(1, bytes);
  }

  private static BigInteger ofText(String text) {
    Context context = Context.current();
    context.check();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-512");
      for (int at = 0; at < bytes.length; at += PIECE) {
        context.check();
        sha.update(bytes, at, Math.min(PIECE, bytes.length - at));
      }
      byte[] digest = sha.digest();
      context.check();
      byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + digest.length);
      System.arraycopy(digest, 0, all, bytes.length, digest.length);
      context.check();
      BigInteger seed = new BigInteger(1, all);
      context.check();
      return seed;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }

  /** Seeds by a string as Python 2 did. */
  private static BigInteger ofTextAsBefore(String text) {
    long hash = text.isEmpty() ? 0 : (long) text.codePointAt(0) << 7;
    Context context = Context.current();
    int width;
    for (int at = 0; at < text.length(); at += width) {
      context.work(1);
      int character = text.codePointAt(at);
      width = Character.charCount(character);
      hash = 1000003 * hash ^ character;
    }
    hash ^= Text.length(text);
    return BigInteger.valueOf(hash).mod(UNSIGNED);
  }
}
