package dev.poolyard.operator;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares JSON as people read it: numbers by their value, {@code 1} and {@code 1.0} alike. */
final class JsonEquality {
  private JsonEquality() {}

  static boolean equal(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    if (expected.isArray() && actual.isArray()) {
      return equalElements(expected, actual);
    }
    if (expected.isObject() && actual.isObject()) {
      return equalProperties(expected, actual);
    }
    return expected.equals(actual);
  }

  private static boolean equalElements(JsonNode expected, JsonNode actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    Iterator<JsonNode> others = actual.iterator();
    for (JsonNode element : expected) {
      if (!equal(element, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalProperties(JsonNode expected, JsonNode actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (Map.Entry<String, JsonNode> property : expected.properties()) {
      JsonNode other = actual.get(property.getKey());
      if (other == null || !equal(property.getValue(), other)) {
        return false;
      }
    }
    return true;
  }
}
