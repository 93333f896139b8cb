package dev.poolyard.model;

import java.util.List;

/** Comments that would run, and groups around what cannot be in one. */
final class MalformedNotes {
  private static final String ITEMS = "{\"id\": \"items\", \"type\": \"list\"}";
  private static final String COMMENT = "{\"id\": \"comment\", \"type\": \"comment\"}";

  private MalformedNotes() {}

  static List<MalformedDocument> all() {
    return List.of(
        of("a group around a node that is not there", "unknown_node", group("inner", "\"item\"")),
        of("a group around a number", "wrong_type", group("inner", "7")),
        of("a group around itself", "wrong_type", group("inner", "\"inner\"")),
        of(
            "a group around a group",
            "wrong_type",
            group("inner", "\"items\""),
            group("outer", "\"inner\"")),
        of(
            "a node that waits for a comment",
            "wrong_wire_type",
            "{\"id\": \"node\", \"type\": \"list\", \"after\": [\"comment\"]}"),
        of(
            "a comment that waits for a node",
            "wrong_wire_type",
            "{\"id\": \"note\", \"type\": \"comment\", \"after\": [\"items\"]}"),
        of(
            "a wire from a comment",
            "wrong_wire_type",
            "{\"id\": \"output\", \"type\": \"output\", \"in\": {\"value\": \"comment\"}}"),
        of(
            "a comment too narrow to read",
            "param_out_of_range",
            "{\"id\": \"note\", \"type\": \"comment\", \"params\": {\"width\": 10}}"));
  }

  private static String group(String id, String nodes) {
    return "{\"id\": \"%s\", \"type\": \"group\", \"params\": {\"nodes\": [%s]}}"
        .formatted(id, nodes);
  }

  private static MalformedDocument of(String name, String code, String... nodes) {
    String all = ITEMS + ", " + COMMENT + ", " + String.join(", ", nodes);
    return MalformedDocument.ofNodes(name, code, all);
  }
}
