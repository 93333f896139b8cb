package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nodes that are wired to nothing, to the wrong node, or in a circle. */
final class MalformedWires {
  private static final String ITEMS = "{\"id\": \"items\", \"type\": \"list\"}";
  private static final String TASK =
      "{\"id\": \"square\", \"type\": \"task\", \"params\": {\"name\": \"square\"}}";
  private static final String POOL = "{\"id\": \"pool\", \"type\": \"thread_pool\"}";

  private final List<MalformedDocument> all = new ArrayList<>();

  private MalformedWires() {}

  static List<MalformedDocument> all() {
    var wires = new MalformedWires();
    wires.addMissing();
    wires.addWrong();
    wires.addShapes();
    wires.addCycles();
    wires.addAfter();
    return wires.all;
  }

  private void addMissing() {
    for (NodeType type : Catalogue.types()) {
      for (Port port : type.ports()) {
        if (port.required()) {
          String node = "{\"id\": \"node\", \"type\": \"" + type.name() + "\"%s}";
          add(
              type.name() + " without in, so without " + port.name(),
              "missing_input",
              node.formatted(""));
          add(
              type.name() + " with an empty in, so without " + port.name(),
              "missing_input",
              node.formatted(", \"in\": {}"));
        }
      }
    }
    add("map without function", "missing_input", ITEMS, map("\"items\": \"items\""));
    add("map without items", "missing_input", TASK, map("\"function\": \"square\""));
  }

  private void addWrong() {
    add(
        "a wire to a node that is not there",
        "unknown_node",
        ITEMS,
        TASK,
        map("\"function\": \"squares\", \"items\": \"items\""));
    add("a wire to nothing", "unknown_node", output("\"\""));
    add("a wire to a strange id", "unknown_node", output("\"a b\\n\""));
    wrongType("data for a function", "\"function\": \"items\", \"items\": \"items\"");
    wrongType("a function for data", "\"function\": \"square\", \"items\": \"square\"");
    wrongType("an executor for data", "\"function\": \"square\", \"items\": \"pool\"");
    wrongType(
        "data for an executor",
        "\"function\": \"square\", \"items\": \"items\", \"executor\": \"items\"");
    wrongType(
        "a function for an executor",
        "\"function\": \"square\", \"items\": \"items\", \"executor\": \"square\"");
    add("an executor for an output", "wrong_wire_type", POOL, output("\"pool\""));
    add("a function for an output", "wrong_wire_type", TASK, output("\"square\""));
    add(
        "a wire from an output",
        "wrong_wire_type",
        ITEMS,
        "{\"id\": \"first\", \"type\": \"output\", \"in\": {\"value\": \"items\"}}",
        output("\"first\""));
    add(
        "an executor among the items",
        "wrong_wire_type",
        TASK,
        POOL,
        map("\"function\": \"square\", \"items\": \"pool\""));
    add(
        "one of several wires to nothing",
        "unknown_node",
        TASK,
        ITEMS,
        apply("\"function\": \"square\", \"values\": [\"items\", \"item\"]"));
  }

  private void wrongType(String name, String wires) {
    add(name, "wrong_wire_type", ITEMS, TASK, POOL, map(wires));
  }

  private void addShapes() {
    for (String wire : List.of("null", "1", "true", "{}", "[]", "[\"items\"]", "[1]")) {
      add("a wire is " + wire, "wrong_type", ITEMS, output(wire));
    }
    add("two wires for one value", "too_many_wires", ITEMS, output("[\"items\", \"items\"]"));
    for (String wires : List.of("null", "1", "{}", "[1]", "[[\"items\"]]", "[null]")) {
      add(
          "the values are " + wires,
          "wrong_type",
          ITEMS,
          TASK,
          apply("\"function\": \"square\", \"values\": " + wires));
    }
    String many =
        IntStream.range(0, 101).mapToObj(i -> "\"items\"").collect(Collectors.joining(","));
    add(
        "101 wires for one port",
        "too_many_wires",
        ITEMS,
        TASK,
        apply("\"function\": \"square\", \"values\": [" + many + "]"));
    for (NodeType type : Catalogue.types()) {
      add(
          type.name() + " with an unknown input",
          "unknown_port",
          "{\"id\": \"node\", \"type\": \"%s\", \"in\": {\"side\": \"node\"}}"
              .formatted(type.name()));
    }
    add("a misspelt input", "unknown_port", ITEMS, TASK, map("\"item\": \"items\""));
  }

  private void addCycles() {
    add(
        "a node that feeds itself",
        "forbidden_cycle",
        TASK,
        map("\"function\": \"square\", \"items\": \"mapped\""));
    add("two nodes in a circle", "forbidden_cycle", TASK, step("a", "b"), step("b", "a"));
    add(
        "three nodes in a circle",
        "forbidden_cycle",
        TASK,
        step("a", "c"),
        step("b", "a"),
        step("c", "b"));
    add(
        "a circle behind a tail",
        "forbidden_cycle",
        TASK,
        output("\"a\""),
        step("a", "b"),
        step("b", "c"),
        step("c", "b"));
    String circle =
        IntStream.range(0, 499)
            .mapToObj(i -> step("n" + i, "n" + (i + 1) % 499))
            .collect(Collectors.joining(","));
    add("499 nodes in a circle", "forbidden_cycle", TASK, circle);
  }

  private void addAfter() {
    for (String after : List.of("null", "\"items\"", "1", "{}", "[1]", "[null]", "[[\"items\"]]")) {
      add("after is " + after, "wrong_type", ITEMS, after("node", after));
    }
    add("after a node that is not there", "unknown_node", after("node", "[\"nodes\"]"));
    add("after itself", "forbidden_cycle", after("node", "[\"node\"]"));
    add("after each other", "forbidden_cycle", after("a", "[\"b\"]"), after("b", "[\"a\"]"));
    add(
        "after what it feeds",
        "forbidden_cycle",
        after("items", "[\"output\"]"),
        output("\"items\""));
  }

  private static String map(String wires) {
    return "{\"id\": \"mapped\", \"type\": \"map\", \"in\": {" + wires + "}}";
  }

  private static String apply(String wires) {
    return "{\"id\": \"applied\", \"type\": \"apply\", \"in\": {" + wires + "}}";
  }

  private static String output(String wire) {
    return "{\"id\": \"output\", \"type\": \"output\", \"in\": {\"value\": " + wire + "}}";
  }

  private static String step(String id, String items) {
    return "{\"id\": \"%s\", \"type\": \"map\", \"in\": {\"function\": \"square\", \"items\": \"%s\"}}"
        .formatted(id, items);
  }

  private static String after(String id, String ids) {
    return "{\"id\": \"" + id + "\", \"type\": \"list\", \"after\": " + ids + "}";
  }

  private void add(String name, String code, String... nodes) {
    all.add(MalformedDocument.ofNodes(name, code, nodes));
  }
}
