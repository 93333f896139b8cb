package dev.poolyard.server.api;

import dev.poolyard.server.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Answers requests with JSON. */
final class Answers {
  private Answers() {}

  static void json(Context request, int status, JsonNode body) {
    text(request, status, Json.write(body));
  }

  static void text(Context request, int status, String json) {
    request
        .status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(json);
  }

  /** Returns the address of {@code path} as the client reaches this server. */
  static String absolute(Context request, String path) {
    return request.scheme() + "://" + request.host() + path;
  }
}
