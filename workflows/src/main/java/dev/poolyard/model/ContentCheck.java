package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds what JSON's grammar lets pass but no value can hold. */
final class ContentCheck {
  private final JsonNode root;
  private final Problems problems;

  private ContentCheck(JsonNode root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Looks at every text and number of the document. */
  static void run(JsonNode root, Problems problems) {
    new ContentCheck(root, problems).check(root, new ArrayList<>());
  }

  // The depth of the recursion is bounded by that of the document.
  private void check(JsonNode json, List<Object> path) {
    if (problems.isFull()) {
      return;
    }
    switch (json.getNodeType()) {
      case OBJECT -> checkObject(json, path);
      case ARRAY -> checkArray(json, path);
      case STRING -> checkText(json.stringValue(), path);
      case NUMBER -> checkNumber(json, path);
      default -> {}
    }
  }

  private void checkObject(JsonNode object, List<Object> path) {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      path.add(entry.getKey());
      checkText(entry.getKey(), path);
      check(entry.getValue(), path);
      path.removeLast();
    }
  }

  private void checkArray(JsonNode array, List<Object> path) {
    for (int i = 0; i < array.size(); i++) {
      path.add(i);
      check(array.path(i), path);
      path.removeLast();
    }
  }

  private void checkText(String text, List<Object> path) {
    int position = loneSurrogate(text);
    if (position >= 0) {
      Place place = new Place(root, path);
      problems.add(
          place.problem(
              "lone_surrogate",
              "%s must be Unicode, but has half a character, \\u%04x, at position %d"
                  .formatted(place.words(), (int) text.charAt(position), position + 1)));
    }
  }

  private void checkNumber(JsonNode number, List<Object> path) {
    if (!number.isIntegralNumber() && !Double.isFinite(number.doubleValue())) {
      Place place = new Place(root, path);
      problems.add(
          place.problem(
              "number_out_of_range",
              place.words() + " must fit a float, at most 1.7976931348623157e308"));
    }
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
