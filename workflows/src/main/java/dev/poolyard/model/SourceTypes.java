package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import java.util.List;
import java.util.Optional;

/** The nodes that bring values into a workflow. */
final class SourceTypes {
  // What JavaScript, and so an editor in a browser, can hold exactly.
  private static final double GREATEST_INTEGER = 9_007_199_254_740_991.0;

  private SourceTypes() {}

  static List<NodeType> all() {
    return List.of(value(), list(), range());
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
