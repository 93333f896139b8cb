package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import java.util.List;
import java.util.Optional;

/** The nodes that bring values into a workflow. */
final class SourceTypes {
  // What JavaScript, and so an editor in a browser, can hold exactly.
  static final double GREATEST_INTEGER = 9_007_199_254_740_991.0;

  private SourceTypes() {}

  static List<NodeType> all() {
    return List.of(value(), list(), range(), count(), text(), random());
  }

  private static NodeType value() {
    return source(
        "value",
        "one value",
        "Brings one value, such as a number, a text or a list.",
        param("value", ParamKind.JSON).help("The value, as JSON."));
  }

  private static NodeType list() {
    return source(
        "list",
        "a list of values",
        "Brings a finished list of values.",
        param("items", ParamKind.JSON_LIST)
            .orElse(new ListValue(List.of()))
            .between(0, Limits.LIST_ITEMS)
            .help("The values in their order, as a JSON list."));
  }

  private static NodeType range() {
    return source(
        "range",
        "counts from start to stop",
        "Counts from start up to, but not including, stop, as Python's range does.",
        integer("start")
            .orElse(0)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("The first number."),
        integer("stop")
            .requiredWith(new IntValue(10))
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("Where to end; this number itself is left out."),
        integer("step")
            .orElse(1)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help(
                "The distance from each number to the next; negative counts down, 0 is refused."));
  }

  private static NodeType count() {
    return source(
        "count",
        "counts without end",
        "Counts on from start for as long as somebody asks, as itertools.count does. Its numbers"
            + " are made when they are asked for, so end it with take or take_while.",
        integer("start")
            .orElse(0)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("The first number."),
        integer("step")
            .orElse(1)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("The distance from each number to the next; negative counts down."));
  }

  private static NodeType text() {
    return source(
        "text",
        "the lines of a text",
        "Brings the lines of a text, without their line ends, as a list.",
        param("text", ParamKind.LINES)
            .orElse("")
            .between(0, Limits.DOCUMENT_BYTES)
            .help("The text, one item a line."));
  }

  private static NodeType random() {
    return source(
        "random",
        "random numbers",
        "Brings a list of random numbers, those that Python's random.Random(seed) gives, so the same"
            + " ones in each run.",
        integer("count").orElse(10).between(0, Limits.LIST_ITEMS).help("How many numbers."),
        param("low", ParamKind.FLOAT)
            .orElse(0)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("The least number."),
        param("high", ParamKind.FLOAT)
            .orElse(100)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("The greatest number, which may occur."),
        integer("seed")
            .orElse(0)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("Where the sequence of numbers begins; another seed gives others."),
        choice("method", "auto", "randint", "uniform")
            .help(
                "Whether to draw integers by randint or floats by uniform; auto draws integers if"
                    + " low and high are integers."));
  }

  private static NodeType source(String name, String summary, String help, Param... params) {
    return new NodeType(
        name,
        NodeGroup.SOURCES,
        name,
        summary,
        help,
        Optional.of(PortType.DATA),
        List.of(),
        List.of(params));
  }
}
