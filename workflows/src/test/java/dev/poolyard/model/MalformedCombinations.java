package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;

/** Functions of functions that are put together wrongly. */
final class MalformedCombinations {
  private static final String TASK =
      "{\"id\": \"f\", \"type\": \"task\", \"params\": {\"name\": \"square\"}}";

  private MalformedCombinations() {}

  static List<MalformedDocument> all() {
    return List.of(
        dispatch("a type for the default too", "bad_arguments", "[\"int\", \"str\"]"),
        dispatch("a function without a type", "bad_arguments", "[]"),
        dispatch("a misspelt type", "unknown_type_name", "[\"string\"]"),
        dispatch("a type that no value has", "unknown_type_name", "[\"complex\"]"),
        dispatch("a number for a type", "wrong_type", "[1]"),
        MalformedDocument.ofNodes(
            "functions in a circle",
            "forbidden_cycle",
            combined("a", "lru_cache", "\"function\": \"b\""),
            combined("b", "wraps", "\"function\": \"a\"")),
        MalformedDocument.ofNodes(
            "a function of a million functions", "function_too_big", doublings()),
        MalformedDocument.ofNodes(
            "a function inside of thirty others", "function_too_big", layers()));
  }

  private static MalformedDocument dispatch(String name, String code, String types) {
    return MalformedDocument.ofNodes(
        name,
        code,
        TASK,
        """
        {"id": "d", "type": "singledispatch", "params": {"types": %s},
         "in": {"functions": ["f", "f"]}}
        """
            .formatted(types));
  }

  private static String[] doublings() {
    List<String> nodes = new ArrayList<>(List.of(TASK));
    for (int i = 0; i < 20; i++) {
      String before = i == 0 ? "f" : "c" + (i - 1);
      nodes.add(
          combined(
              "c" + i, "compose", "\"functions\": [\"%s\", \"%s\"]".formatted(before, before)));
    }
    return nodes.toArray(String[]::new);
  }

  private static String[] layers() {
    List<String> nodes = new ArrayList<>(List.of(TASK));
    for (int i = 0; i < 30; i++) {
      String before = i == 0 ? "f" : "c" + (i - 1);
      nodes.add(combined("c" + i, "wraps", "\"function\": \"%s\"".formatted(before)));
    }
    return nodes.toArray(String[]::new);
  }

  private static String combined(String id, String type, String in) {
    return "{\"id\": \"%s\", \"type\": \"%s\", \"in\": {%s}}".formatted(id, type, in);
  }
}
