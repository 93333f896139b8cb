package dev.poolyard.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents that must open for ever, by the names of their files. */
public final class Documents {
  private static final List<String> NAMES =
      List.of(
          "squares",
          "minimal",
          "every-param",
          "by-hand",
          "sleep-threads",
          "sleep-processes",
          "crunch-processes",
          "primes",
          "word-lengths",
          "virtual-threads",
          "endless-primes",
          "notes");

  private Documents() {}

  /** Returns the names of all valid documents. */
  public static List<String> validNames() {
    return NAMES;
  }

  /** Returns the text of the valid document called {@code name}. */
  public static String valid(String name) {
    String path = "/documents/valid/" + name + ".json";
    try (InputStream in = Documents.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no document " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
