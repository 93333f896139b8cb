package dev.poolyard.model;

import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes documents as short text: one node a line, only params that differ from their default, keys
 * in a fixed order. The same workflow always gives the same text.
 */
public final class WorkflowWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private WorkflowWriter() {}

  /** Returns the document with a line break at its end. */
  public static String write(Workflow workflow) {
    var lines = new ArrayList<String>();
    lines.add("  \"format\": \"" + WorkflowSchema.FORMAT + "\"");
    if (!workflow.name().isEmpty()) {
      lines.add("  \"name\": " + text(workflow.name()));
    }
    if (!workflow.description().isEmpty()) {
      lines.add("  \"description\": " + text(workflow.description()));
    }
    lines.add("  \"nodes\": " + nodes(workflow.nodes()));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static String text(String text) {
    return SpacedJson.write(NODES.stringNode(text));
  }

  private static String nodes(List<Node> nodes) {
    if (nodes.isEmpty()) {
      return "[]";
    }
    List<String> lines = nodes.stream().map(node -> "    " + SpacedJson.write(json(node))).toList();
    return "[\n" + String.join(",\n", lines) + "\n  ]";
  }

  private static ObjectNode json(Node node) {
    ObjectNode json = NODES.objectNode();
    json.put("id", node.id());
    json.put("type", node.type().name());
    setUnlessEmpty(json, "params", params(node));
    setUnlessEmpty(json, "in", inputs(node));
    ArrayNode after = NODES.arrayNode();
    node.after().forEach(after::add);
    setUnlessEmpty(json, "after", after);
    node.at().ifPresent(at -> json.putArray("at").add(coordinate(at.x())).add(coordinate(at.y())));
    return json;
  }

  private static void setUnlessEmpty(ObjectNode json, String key, JsonNode value) {
    if (!value.isEmpty()) {
      json.set(key, value);
    }
  }

  private static ObjectNode params(Node node) {
    ObjectNode params = NODES.objectNode();
    // In the order of the catalogue, so that the order of typing leaves no trace.
    for (Param param : node.type().params()) {
      Value value = node.params().given().get(param.name());
      if (value != null && (!value.equals(param.defaultValue()) || saysMoreThanNothing(param))) {
        params.set(param.name(), ValueJson.toJson(value));
      }
    }
    return params;
  }

  /** Returns whether writing the default differs from leaving it out. */
  private static boolean saysMoreThanNothing(Param param) {
    return param.required() || param.kind() == ParamKind.JSON;
  }

  private static ObjectNode inputs(Node node) {
    ObjectNode inputs = NODES.objectNode();
    for (Port port : node.type().ports()) {
      List<String> ids = node.inputs(port.name());
      if (ids.size() == 1) {
        inputs.put(port.name(), ids.getFirst());
      } else if (!ids.isEmpty()) {
        ArrayNode array = inputs.putArray(port.name());
        ids.forEach(array::add);
      }
    }
    return inputs;
  }

  private static JsonNode coordinate(double coordinate) {
    return coordinate == Math.rint(coordinate)
        ? NODES.numberNode((long) coordinate)
        : NODES.numberNode(coordinate);
  }
}
