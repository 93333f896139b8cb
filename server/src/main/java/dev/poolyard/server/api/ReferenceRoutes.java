package dev.poolyard.server.api;

import dev.poolyard.model.CatalogueJson;
import dev.poolyard.model.WorkflowSchema;
import dev.poolyard.server.http.OpenApi;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** What describes the API and the documents: OpenAPI, the JSON Schema and the catalogue. */
final class ReferenceRoutes {
  void install(RoutesConfig routes) {
    routes.get("/api/catalogue", request -> answer(request, "json", CatalogueJson.json()));
    routes.get(
        WorkflowSchema.PATH, request -> answer(request, "schema+json", WorkflowSchema.json()));
    routes.get("/openapi.json", request -> answer(request, "json", OpenApi.json()));
  }

  private static void answer(Context request, String type, String text) {
    // As bytes: the container would write a type it does not know in Latin-1.
    request
        .contentType("application/" + type)
        .header("Cache-Control", "no-cache")
        .result(text.getBytes(StandardCharsets.UTF_8));
  }
}
