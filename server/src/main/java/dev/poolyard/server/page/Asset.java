package dev.poolyard.server.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** One file as it is served: plain, and compressed where that is worth while. */
final class Asset {
  private final byte[] bytes;
  private final Optional<byte[]> gzipped;
  private final String etag;

  private Asset(byte[] bytes, Optional<byte[]> gzipped, String etag) {
    this.bytes = bytes;
    this.gzipped = gzipped;
    this.etag = etag;
  }

  static Asset of(byte[] bytes) {
    byte[] smaller = gzip(bytes);
    return new Asset(
        bytes,
        smaller.length < bytes.length * 9L / 10 ? Optional.of(smaller) : Optional.empty(),
        etagOf(bytes));
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<byte[]> gzipped() {
    return gzipped;
  }

  /** Returns the entity tag, weak since it stands for both encodings. */
  String etag() {
    return etag;
  }

  private static String etagOf(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
