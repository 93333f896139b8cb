package dev.poolyard.server.store;

import java.security.SecureRandom;

/**
 * Unguessable text for ids and keys, of letters and digits that are not mistaken for each other.
 */
final class RandomText {
  private static final String LETTERS =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

  /** 64 bits: short in a link, and met by chance only after billions. */
  private static final int ID_LENGTH = 11;

  private RandomText() {}

  static String id() {
    return of(ID_LENGTH);
  }

  static String of(int length) {
    SecureRandom random = Source.RANDOM;
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** Seeded when the first id is asked for, not when the program starts. */
  private static final class Source {
    static final SecureRandom RANDOM = new SecureRandom();
  }
}
