package dev.poolyard.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the API, kept by hand among the resources and held to the truth by a test. */
public final class OpenApi {
  private OpenApi() {}

  /** Returns the OpenAPI document. */
  public static String json() {
    try (InputStream text = OpenApi.class.getResourceAsStream("/openapi.json")) {
      if (text == null) {
        throw new IllegalStateException("openapi.json is missing from the server's resources");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
