package dev.poolyard.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the texts that this program brings along. */
public final class Resources {
  private Resources() {}

  /**
   * Returns a text.
   *
   * @param path from the root of the class path, beginning with a slash
   * @throws IllegalStateException if it is missing, which only a broken build can cause
   */
  public static String text(String path) {
    try (InputStream text = Resources.class.getResourceAsStream(path)) {
      if (text == null) {
        throw new IllegalStateException(path + " is missing from the program");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
