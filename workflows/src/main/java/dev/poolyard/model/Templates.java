package dev.poolyard.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    for (JsonNode entry : json("index").path("templates")) {
      String id = entry.path("id").stringValue();
      String document = text(id);
      templates.add(
          new Template(
              id,
              entry.path("sentence").stringValue(),
              document,
              WorkflowReader.readAccepted(document)));
    }
    return List.copyOf(templates);
  }

  private static JsonNode json(String name) {
    try {
      return StrictJson.parse(text(name), Limits.DOCUMENT_BYTES);
    } catch (JsonRefusedException e) {
      throw new IllegalStateException(FOLDER + name + ".json: " + e.getMessage(), e);
    }
  }

  private static String text(String name) {
    String path = FOLDER + name + ".json";
    try (InputStream in = Templates.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
