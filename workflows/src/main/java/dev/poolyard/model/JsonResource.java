package dev.poolyard.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** JSON that the program brings along. */
final class JsonResource {
  private JsonResource() {}

  /** Returns a resource as JSON. */
  static JsonNode read(String path) {
    try {
      return StrictJson.parse(text(path), Limits.DOCUMENT_BYTES);
    } catch (JsonRefusedException e) {
      throw new IllegalStateException(path + ": " + e.getMessage(), e);
    }
  }

  /** Returns a resource as it is. */
  static String text(String path) {
    try (InputStream in = JsonResource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
