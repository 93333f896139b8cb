package dev.poolyard.model;

import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads as much of a document as makes sense and leaves out the rest, silently: the schema says
 * what is wrong with it. So one mistake does not hide another.
 */
final class DraftReader {
  private final Set<String> skipped = new LinkedHashSet<>();
  private boolean complete = true;

  private DraftReader() {}

  static Draft read(JsonNode root) {
    var reader = new DraftReader();
    Workflow workflow = reader.workflow(root);
    return new Draft(workflow, reader.skipped, reader.complete);
  }

  private Workflow workflow(JsonNode root) {
    var nodes = new ArrayList<Node>();
    if (root.path("nodes").isArray()) {
      for (JsonNode json : root.path("nodes")) {
        node(json).ifPresentOrElse(nodes::add, this::leaveOut);
      }
    } else {
      leaveOut();
    }
    if (!root.path("format").asString("").equals(WorkflowSchema.FORMAT)) {
      leaveOut();
    }
    return new Workflow(
        optionalText(root.path("name")), optionalText(root.path("description")), nodes);
  }

  private String optionalText(JsonNode json) {
    if (!json.isMissingNode() && !json.isString()) {
      leaveOut();
    }
    return json.stringValue("");
  }

  private Optional<Node> node(JsonNode json) {
    if (!json.path("id").isString() || !Identifiers.isId(json.path("id").stringValue())) {
      return Optional.empty();
    }
    String id = json.path("id").stringValue();
    Optional<NodeType> type = Catalogue.find(json.path("type").stringValue(""));
    if (type.isEmpty()) {
      skipped.add(id);
    }
    return type.map(known ->
        new Node(
            id,
            known,
            new Params(known, params(known, json.path("params"))),
            inputs(known, json.path("in")),
            position(json.path("at")),
            ids(json.path("after"))));
  }

  private Map<String, Value> params(NodeType type, JsonNode json) {
    var params = new LinkedHashMap<String, Value>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      type.param(entry.getKey())
          .flatMap(param -> ParamReader.read(param, entry.getValue()))
          .ifPresentOrElse(value -> params.put(entry.getKey(), value), this::leaveOut);
    }
    return params;
  }

  private Map<String, List<String>> inputs(NodeType type, JsonNode json) {
    var inputs = new LinkedHashMap<String, List<String>>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      List<String> ids =
          entry.getValue().isString()
              ? List.of(entry.getValue().stringValue())
              : ids(entry.getValue());
      if (type.port(entry.getKey()).isEmpty()) {
        leaveOut();
      } else if (!ids.isEmpty()) {
        inputs.put(entry.getKey(), ids);
      }
    }
    return inputs;
  }

  private List<String> ids(JsonNode json) {
    var ids = new ArrayList<String>();
    if (!json.isMissingNode() && !json.isArray()) {
      leaveOut();
    }
    for (JsonNode id : json) {
      if (id.isString()) {
        ids.add(id.stringValue());
      } else {
        leaveOut();
      }
    }
    return ids;
  }

  private Optional<Position> position(JsonNode json) {
    if (json.isMissingNode()) {
      return Optional.empty();
    }
    if (json.size() != 2 || !json.path(0).isNumber() || !json.path(1).isNumber()) {
      leaveOut();
      return Optional.empty();
    }
    return Optional.of(new Position(json.path(0).asDouble(), json.path(1).asDouble()));
  }

  private void leaveOut() {
    complete = false;
  }
}
