package dev.poolyard.model;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Function nodes whose source is no program of the function language. */
final class MalformedFunctions {
  private MalformedFunctions() {}

  static List<MalformedDocument> all() {
    Stream<MalformedDocument> sources = SOURCES.stream().map(MalformedFunctions::source);
    return Stream.concat(sources, others()).toList();
  }

  private static final List<String> SOURCES =
      List.of(
          " ",
          "\n\n",
          "x",
          "lambda",
          "lambda x",
          "lambda x:",
          "lambda x: (",
          "lambda x: x +",
          "lambda x: 'open",
          "lambda 1: 1",
          "def",
          "def f",
          "def f(x)",
          "def f(x):",
          "def f(x):\nreturn x",
          "def f(x):\n  return x\n return x",
          "def f(x, x):\n  return x",
          "def f(x):\n  return y z",
          "def f(x):\n  import os.path\n  return x",
          "import socket\ndef f(x):\n  return x",
          "def f(x):\n  global y\n  return x",
          "def f(x):\n  return eval(x)",
          "def f(x):\n  return x.__class__",
          "async def f(x):\n  return x",
          "function (x) { return x }",
          "x => x * x",
          "lambda x: " + "(".repeat(5_000) + "x" + ")".repeat(5_000),
          "\u0000");

  private static MalformedDocument source(String source) {
    String shown = source.length() > 40 ? source.substring(0, 40) + "…" : source;
    return function("the source is " + shown.replace("\n", "⏎"), "bad_source", source);
  }

  private static Stream<MalformedDocument> others() {
    return Stream.of(
        function("an empty source", "param_out_of_range", ""),
        function("a long source", "param_out_of_range", "lambda x: x" + " ".repeat(65_536)),
        function(
            "a source of many bytes", "source_too_long", "lambda x: '" + "€".repeat(30_000) + "'"));
  }

  private static MalformedDocument function(String name, String code, String source) {
    ObjectNode params = JsonNodeFactory.instance.objectNode().put("source", source);
    return MalformedDocument.ofNodes(
        name, code, "{\"id\": \"f\", \"type\": \"function\", \"params\": " + params + "}");
  }
}
