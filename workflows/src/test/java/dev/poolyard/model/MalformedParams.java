package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nodes whose params are wrong: each param of each type in every way that it can be. */
final class MalformedParams {
  private static final Map<ParamKind, List<String>> WRONG =
      Map.ofEntries(
          Map.entry(ParamKind.JSON, List.of()),
          Map.entry(ParamKind.JSON_LIST, List.of("{}", "1", "\"[1]\"", "true", "null")),
          Map.entry(ParamKind.JSON_OBJECT, List.of("[]", "1", "\"{}\"", "null")),
          Map.entry(
              ParamKind.INT,
              List.of("\"4\"", "4.5", "true", "[4]", "{}", "1e300", "-1e19", "1" + "0".repeat(30))),
          Map.entry(ParamKind.INT_OR_AUTO, List.of("\"4\"", "\"Auto\"", "1.5", "null", "[]")),
          Map.entry(ParamKind.INT_OR_NULL, List.of("\"4\"", "\"null\"", "1.5", "1e300", "[]")),
          Map.entry(ParamKind.FLOAT, List.of("\"1\"", "true", "[]", "\"NaN\"", "1e300")),
          Map.entry(ParamKind.BOOL, List.of("0", "\"true\"", "null", "[]")),
          Map.entry(ParamKind.TEXT, List.of("1", "true", "[]", "{}")),
          Map.entry(ParamKind.CHOICE, List.of("\"\"", "\"other\"", "1", "null")),
          Map.entry(ParamKind.SOURCE, List.of("1", "null", "[\"lambda x: x\"]", "true")),
          Map.entry(ParamKind.TASK_NAME, List.of("1", "null", "[]", "\"sleep\"", "\"\"")));

  private final List<MalformedDocument> all = new ArrayList<>();

  private MalformedParams() {}

  static List<MalformedDocument> all() {
    var params = new MalformedParams();
    for (NodeType type : Catalogue.types()) {
      type.params().forEach(param -> params.addWrong(type, param));
      params.add(type.name() + " with an unknown param", "unknown_param", type, "\"colour\": 1");
    }
    params.addOthers();
    return params.all;
  }

  private void addWrong(NodeType type, Param param) {
    String name = type.name() + "." + param.name();
    for (String value : WRONG.getOrDefault(param.kind(), List.of())) {
      String code =
          param.kind() == ParamKind.TASK_NAME && value.startsWith("\"")
              ? "unknown_task"
              : isHuge(value) ? "param_out_of_range" : "wrong_type";
      add(name + " is " + value, code, type, "\"" + param.name() + "\": " + value);
    }
    if (isNumber(param.kind())) {
      param
          .min()
          .ifPresent(min -> add(name + " too small", "param_out_of_range", type, param, min - 1));
      param
          .max()
          .ifPresent(max -> add(name + " too great", "param_out_of_range", type, param, max + 1));
    }
    if (param.required()) {
      add(name + " is missing", "missing_param", type, "");
    }
  }

  private static boolean isHuge(String value) {
    return List.of("1e300", "-1e19").contains(value) || value.endsWith("000");
  }

  private static boolean isNumber(ParamKind kind) {
    return kind == ParamKind.INT
        || kind == ParamKind.INT_OR_AUTO
        || kind == ParamKind.INT_OR_NULL
        || kind == ParamKind.FLOAT;
  }

  private void addOthers() {
    NodeType range = Catalogue.type("range");
    add("a range of step 0", "param_out_of_range", range, "\"stop\": 5, \"step\": 0");
    add("an endless range", "too_many_items", range, "\"stop\": 9007199254740991");
    NodeType task = Catalogue.type("task");
    add(
        "a task with too many arguments",
        "bad_arguments",
        task,
        "\"name\": \"square\", \"args\": [1, 2]");
    add(
        "a task with a text for a number",
        "bad_arguments",
        task,
        "\"name\": \"only_sleep\", \"args\": [\"1\"]");
    add(
        "a task with a negative time",
        "bad_arguments",
        task,
        "\"name\": \"only_sleep\", \"args\": [-1]");
    NodeType value = Catalogue.type("value");
    add("half a character in a value", "lone_surrogate", value, "\"value\": [\"\\ud800\"]");
    add("a float beyond all floats", "number_out_of_range", value, "\"value\": {\"x\": [1e999]}");
    NodeType output = Catalogue.type("output");
    add("an empty label", "param_out_of_range", output, "\"label\": \"\"");
    add("a long label", "param_out_of_range", output, "\"label\": \"" + "x".repeat(201) + "\"");
    add("a misspelt param", "unknown_param", Catalogue.type("process_pool"), "\"max_worker\": 2");
    all.add(
        MalformedDocument.ofNodes(
            "a function without params",
            "missing_param",
            "{\"id\": \"f\", \"type\": \"function\"}"));
  }

  private void add(String name, String code, NodeType type, Param param, double value) {
    add(name, code, type, "\"" + param.name() + "\": " + Numbers.text(value));
  }

  private void add(String name, String code, NodeType type, String params) {
    all.add(
        MalformedDocument.ofNodes(
            name,
            code,
            "{\"id\": \"node\", \"type\": \"%s\", \"params\": {%s}}"
                .formatted(type.name(), params)));
  }
}
