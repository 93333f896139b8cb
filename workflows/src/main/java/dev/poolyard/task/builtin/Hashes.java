package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tasks that hash. */
final class Hashes {
  private static final int ROUNDS_BETWEEN_CHECKS = 4096;

  private Hashes() {}

  static Value sha256Chain(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    long rounds = arguments.integer("rounds");
    MessageDigest sha256 = sha256();
    byte[] bytes = arguments.text("text").getBytes(StandardCharsets.UTF_8);
    for (long i = 0; i < rounds; i++) {
      bytes = sha256.digest(bytes);
      if (i % ROUNDS_BETWEEN_CHECKS == 0) {
        checkpoint.check(i, rounds);
      }
    }
    return new StrValue(HexFormat.of().formatHex(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
