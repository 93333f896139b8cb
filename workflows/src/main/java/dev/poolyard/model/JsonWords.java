package dev.poolyard.model;

import tools.jackson.databind.JsonNode;

/** JSON values as messages quote them. */
final class JsonWords {
  private JsonWords() {}

  /** Returns a short value as it is and a long one as what it is. */
  static String of(JsonNode json) {
    return switch (json.getNodeType()) {
      case ARRAY -> json.isEmpty() ? "an empty list" : "a list of " + json.size();
      case OBJECT -> json.isEmpty() ? "an empty object" : "an object";
      case STRING -> "\"" + Excerpt.of(json.stringValue()) + "\"";
      case NULL -> "null";
      case MISSING -> "nothing";
      default -> Excerpt.of(json.toString());
    };
  }
}
