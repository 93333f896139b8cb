package dev.poolyard.server.store;

import java.security.MessageDigest;

/**
 * A secret that lets its holder edit a workflow or steer a run. Its text is shown once; only its
 * digest is kept. Immutable.
 */
public final class AccessKey {
  /** 32 of 58 letters: 187 bits, too many to guess. */
  private static final int LENGTH = 32;

  private final String text;

  private AccessKey(String text) {
    this.text = text;
  }

  /** Returns a new key nobody else has. */
  public static AccessKey create() {
    return new AccessKey(RandomText.of(LENGTH));
  }

  /** Returns what the holder shows. */
  public String text() {
    return text;
  }

  /** Returns the SHA-256 digest to keep. */
  public byte[] digest() {
    return Sha256.of(text);
  }

  /** Returns whether {@code text} is the key with this digest, in a time that tells nothing. */
  public static boolean matches(String text, byte[] digest) {
    return MessageDigest.isEqual(Sha256.of(text), digest);
  }
}
