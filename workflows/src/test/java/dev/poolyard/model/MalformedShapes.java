package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON that is no workflow document, or whose nodes are no nodes. */
final class MalformedShapes {
  private static final String FORMAT = "\"format\": \"poolyard/1\"";

  private final List<MalformedDocument> all = new ArrayList<>();

  private MalformedShapes() {}

  static List<MalformedDocument> all() {
    var shapes = new MalformedShapes();
    shapes.addDocuments();
    shapes.addNodes();
    shapes.addIdsAndTypes();
    shapes.addPlaces();
    shapes.addMany();
    return shapes.all;
  }

  private void addDocuments() {
    for (String json : List.of("null", "true", "0", "1.5", "\"poolyard/1\"", "[]", "[{}]")) {
      document("the document is " + json, "wrong_type", json);
    }
    document("an empty object", "missing_key", "{}");
    document("without format", "missing_key", "{\"nodes\": []}");
    document("without nodes", "missing_key", "{" + FORMAT + "}");
    for (String format :
        List.of("null", "1", "\"\"", "\"poolyard/2\"", "\"Poolyard/1\"", "[\"poolyard/1\"]")) {
      document(
          "the format is " + format,
          "unknown_format",
          "{\"format\": " + format + ", \"nodes\": []}");
    }
    for (String nodes : List.of("null", "{}", "\"a\"", "1", "false")) {
      document("nodes is " + nodes, "wrong_type", "{" + FORMAT + ", \"nodes\": " + nodes + "}");
    }
    for (String key : List.of("name", "description")) {
      for (String value : List.of("null", "1", "[]", "{}", "true")) {
        document(
            key + " is " + value,
            "wrong_type",
            "{" + FORMAT + ", \"nodes\": [], \"" + key + "\": " + value + "}");
      }
      document(
          "a very long " + key,
          "too_long",
          "{" + FORMAT + ", \"nodes\": [], \"" + key + "\": \"" + "x".repeat(10_001) + "\"}");
    }
    for (String key : List.of("edges", "Name", "", "version", "__proto__", "$schema", "node")) {
      document(
          "the unknown key '" + key + "'",
          "unknown_key",
          "{" + FORMAT + ", \"nodes\": [], \"" + key + "\": 1}");
    }
    document(
        "half a character in the name",
        "lone_surrogate",
        "{" + FORMAT + ", \"nodes\": [], \"name\": \"\\ud83d\"}");
    document(
        "half a character in a key",
        "lone_surrogate",
        "{" + FORMAT + ", \"nodes\": [], \"\\udc00\": 1}");
  }

  private void addNodes() {
    for (String node : List.of("null", "1", "\"list\"", "[]", "true", "[{}]")) {
      nodes("a node is " + node, "wrong_type", node);
    }
    nodes("an empty node", "missing_key", "{}");
    nodes("a node without id", "missing_key", "{\"type\": \"list\"}");
    nodes("a node without type", "missing_key", "{\"id\": \"a\"}");
    for (String key : List.of("inputs", "param", "label", "ID", "x")) {
      nodes(
          "a node with the unknown key " + key,
          "unknown_key",
          "{\"id\": \"a\", \"type\": \"list\", \"" + key + "\": 1}");
    }
    for (String key : List.of("params", "in")) {
      for (String value : List.of("null", "1", "[]", "\"a\"")) {
        nodes(
            "the " + key + " of a node is " + value,
            "wrong_type",
            "{\"id\": \"a\", \"type\": \"list\", \"" + key + "\": " + value + "}");
      }
    }
  }

  private void addIdsAndTypes() {
    for (String id :
        List.of(
            "null",
            "1",
            "\"\"",
            "\"a b\"",
            "\"a.b\"",
            "\"é\"",
            "\"a/b\"",
            "\"a\\n\"",
            "[\"a\"]",
            "\"" + "x".repeat(65) + "\"")) {
      nodes("the id is " + id, "bad_id", "{\"id\": " + id + ", \"type\": \"list\"}");
    }
    for (String type :
        List.of("null", "1", "\"\"", "\"maps\"", "\"Map\"", "\"processpool\"", "[\"map\"]")) {
      nodes("the type is " + type, "unknown_type", "{\"id\": \"a\", \"type\": " + type + "}");
    }
    String node = "{\"id\": \"a\", \"type\": \"list\"}";
    nodes("two nodes with one id", "duplicate_id", node, node);
    nodes("three nodes with one id", "duplicate_id", node, node, node);
    nodes(
        "one id for a known and an unknown type",
        "duplicate_id",
        node,
        "{\"id\": \"a\", \"type\": \"lists\"}");
  }

  private void addPlaces() {
    for (String at :
        List.of(
            "null",
            "1",
            "{}",
            "[]",
            "[1]",
            "[1, 2, 3]",
            "[\"1\", \"2\"]",
            "[null, 0]",
            "{\"x\": 1, \"y\": 2}",
            "[1e9, 0]",
            "[0, -1e9]",
            "[1e300, 0]")) {
      nodes(
          "the place is " + at,
          "wrong_type",
          "{\"id\": \"a\", \"type\": \"list\", \"at\": " + at + "}");
    }
    nodes(
        "a place beyond all numbers",
        "number_out_of_range",
        "{\"id\": \"a\", \"type\": \"list\", \"at\": [1e999, 0]}");
  }

  private void addMany() {
    nodes("501 nodes", "too_many_nodes", lists(501));
    nodes("5,000 nodes", "too_many_nodes", lists(5_000));
    nodes("100,000 nodes that are none", "too_many_nodes", "1,".repeat(100_000) + "1");
    nodes(
        "500 nodes with a problem each",
        "unknown_type",
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\": \"n" + i + "\", \"type\": \"none\"}")
            .collect(Collectors.joining(",")));
    document(
        "20,000 unknown keys",
        "unknown_key",
        "{"
            + FORMAT
            + ", \"nodes\": []"
            + IntStream.range(0, 20_000)
                .mapToObj(i -> ", \"key" + i + "\": 0")
                .collect(Collectors.joining())
            + "}");
  }

  private static String lists(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\": \"n" + i + "\", \"type\": \"list\"}")
        .collect(Collectors.joining(","));
  }

  private void document(String name, String code, String text) {
    all.add(MalformedDocument.of(name, code, text));
  }

  private void nodes(String name, String code, String... nodes) {
    all.add(MalformedDocument.ofNodes(name, code, nodes));
  }
}
