package dev.poolyard.server.page;

import dev.poolyard.model.Template;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.RevisionSummary;
import dev.poolyard.server.store.RunSummary;
import dev.poolyard.server.store.SavedRace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the server knows into the maps that templates read. */
final class PageModels {
  private PageModels() {}

  /** Returns a problem's detail as people read it: with a capital letter and a full stop. */
  static String sentence(String detail) {
    return detail.isEmpty() || detail.endsWith(".")
        ? detail
        : Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".";
  }

  static Map<String, @Nullable Object> template(Template template) {
    Map<String, @Nullable Object> card = new LinkedHashMap<>();
    card.put("id", template.id());
    card.put("name", template.name());
    card.put("description", template.description());
    card.put("sentence", template.sentence());
    card.put("executorKinds", template.executorKinds());
    card.put("document", ScriptJson.escape(template.document()));
    return card;
  }

  static Map<String, @Nullable Object> revision(RevisionSummary summary) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", summary.reference().workflowId());
    row.put("revision", summary.reference().number());
    row.put("name", summary.name());
    row.put("updatedAt", summary.createdAt().toString());
    row.put("nodeCount", summary.nodeCount());
    return row;
  }

  static Map<String, @Nullable Object> run(RunSummary run) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", run.id());
    row.put("name", run.name());
    row.put("status", run.status());
    row.put("created", run.createdAt().toString());
    row.put("wall", run.wallSeconds().orElse(null));
    row.put("workflowId", run.origin().map(RevisionReference::workflowId).orElse(null));
    row.put("revision", run.origin().map(RevisionReference::number).orElse(null));
    return row;
  }

  static Map<String, @Nullable Object> race(SavedRace race) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", race.id());
    row.put("name", race.name());
    row.put("status", race.status());
    row.put("created", race.createdAt().toString());
    row.put("executors", race.executors());
    row.put("repeat", race.repeat());
    return row;
  }

  static Map<String, @Nullable Object> reference(RevisionReference reference) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", reference.workflowId());
    row.put("revision", reference.number());
    return row;
  }
}
