package dev.poolyard.server.page;

import dev.poolyard.language.LanguageReference;
import dev.poolyard.model.CatalogueJson;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.OpenApi;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The documentation, made from the same sources as the editor and the API. */
final class DocsPage {
  private final PageRenderer renderer;

  DocsPage(PageRenderer renderer) {
    this.renderer = renderer;
  }

  void install(RoutesConfig routes) {
    routes.get("/docs", this::show);
  }

  private void show(Context request) {
    JsonNode catalogue = Json.read(CatalogueJson.json());
    renderer.page(
        request,
        "pages/docs",
        "Documentation",
        Map.of(
            "groups", groups(catalogue),
            "tasks", Json.plain(catalogue.path("tasks")),
            "builtins", LanguageReference.builtins(),
            "modules", LanguageReference.modules(),
            "api", requests()));
  }

  /** Returns the groups, each with the types in it. */
  private static List<Map<String, Object>> groups(JsonNode catalogue) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (JsonNode group : catalogue.path("groups")) {
      String id = group.path("id").stringValue();
      List<Object> types = new ArrayList<>();
      for (JsonNode type : catalogue.path("types")) {
        if (type.path("group").stringValue().equals(id)) {
          types.add(Json.plain(type));
        }
      }
      groups.add(Map.of("id", id, "title", group.path("title").stringValue(), "types", types));
    }
    return groups;
  }

  /** Returns the requests of the API: method, path, summary. */
  private static List<Map<String, Object>> requests() {
    List<Map<String, Object>> requests = new ArrayList<>();
    Json.read(OpenApi.json())
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("method", operation.getKey().toUpperCase(Locale.ROOT));
                  row.put("path", path.getKey());
                  row.put("summary", operation.getValue().path("summary").asString(""));
                  requests.add(row);
                }));
    return requests;
  }
}
