package dev.poolyard.model;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Writes JSON on one line with a space after each colon and comma, as people write it. */
final class SpacedJson {
  private SpacedJson() {}

  static String write(JsonNode json) {
    var out = new StringBuilder();
    append(out, json);
    return out.toString();
  }

  private static void append(StringBuilder out, JsonNode json) {
    if (json.isObject()) {
      appendObject(out, json);
    } else if (json.isArray()) {
      appendArray(out, json);
    } else {
      out.append(json);
    }
  }

  private static void appendObject(StringBuilder out, JsonNode object) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      out.append(separator);
      append(out, StringNode.valueOf(entry.getKey()));
      out.append(": ");
      append(out, entry.getValue());
      separator = ", ";
    }
    out.append('}');
  }

  private static void appendArray(StringBuilder out, JsonNode array) {
    out.append('[');
    String separator = "";
    for (JsonNode element : array) {
      out.append(separator);
      append(out, element);
      separator = ", ";
    }
    out.append(']');
  }
}
