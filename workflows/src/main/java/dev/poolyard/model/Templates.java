package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The workflows that the gallery offers to start from. */
public final class Templates {
  private static final String FOLDER = "/templates/";
  private static final List<Template> ALL = read();

  private Templates() {}

  /** Returns all templates in the order of the gallery; unmodifiable. */
  public static List<Template> all() {
    return ALL;
  }

  /** Returns the template with this id. */
  public static Optional<Template> find(String id) {
    return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  private static List<Template> read() {
    var templates = new ArrayList<Template>();
    for (JsonNode entry : JsonResource.read(FOLDER + "index.json").path("templates")) {
      String id = entry.path("id").stringValue();
      String document = JsonResource.text(FOLDER + id + ".json");
      templates.add(
          new Template(
              id,
              entry.path("sentence").stringValue(),
              document,
              WorkflowReader.readAccepted(document)));
    }
    return List.copyOf(templates);
  }
}
