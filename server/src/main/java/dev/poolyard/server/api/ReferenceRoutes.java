package dev.poolyard.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What describes the API and the documents: OpenAPI, the JSON Schema and the catalogue. */
final class ReferenceRoutes {
  void install(RoutesConfig routes) {
    routes.get("/openapi.json", ReferenceRoutes::openApi);
  }

  private static void openApi(Context request) {
    try (InputStream text = ReferenceRoutes.class.getResourceAsStream("/openapi.json")) {
      if (text == null) {
        throw new IllegalStateException("openapi.json is missing from the server's resources");
      }
      request.contentType("application/json").result(text.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
