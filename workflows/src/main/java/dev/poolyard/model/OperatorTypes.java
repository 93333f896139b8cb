package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.param;

import java.util.List;
import java.util.Optional;

/** The nodes that call functions. */
final class OperatorTypes {
  private OperatorTypes() {}

  static List<NodeType> all() {
    return List.of(
        map(),
        starmap(),
        filter(),
        flatMap(),
        reduce(),
        accumulate(),
        sorted(),
        groupBy(),
        takeWhile(),
        apply());
  }

  private static NodeType map() {
    return operator(
        "map",
        "calls a function on each item",
        "Calls the function once for each item and gives the results.",
        List.of(
            Port.required("function", PortType.FUNCTION, "Called with one item at a time."),
            items(),
            CallParts.EXECUTOR),
        CallParts.params());
  }

  private static NodeType starmap() {
    return operator(
        "starmap",
        "calls a function with the parts of each item",
        "Calls the function once for each item, with the item's elements as its arguments, and"
            + " gives the results.",
        List.of(
            Port.required(
                "function", PortType.FUNCTION, "Called with the elements of one item at a time."),
            Port.required("items", PortType.DATA, "Lists or tuples of arguments, in their order."),
            CallParts.EXECUTOR),
        CallParts.params());
  }

  private static NodeType filter() {
    return operator(
        "filter",
        "keeps the items a function is true for",
        "Calls the function once for each item and gives the items it returned true for.",
        List.of(
            Port.required("function", PortType.FUNCTION, "Says of one item whether it is kept."),
            items(),
            CallParts.EXECUTOR),
        CallParts.params());
  }

  private static NodeType flatMap() {
    return operator(
        "flat_map",
        "makes several items of each item",
        "Calls the function once for each item and gives the elements of all that it returned,"
            + " which must be lists or other iterables, one after the other.",
        List.of(
            Port.required(
                "function", PortType.FUNCTION, "Returns the items that one item becomes."),
            items(),
            CallParts.EXECUTOR),
        CallParts.params());
  }

  private static NodeType reduce() {
    return operator(
        "reduce",
        "folds all items into one value",
        "Calls the function with the value so far and the next item, from the first to the last,"
            + " and gives the last value.",
        List.of(
            Port.required(
                "function", PortType.FUNCTION, "Called with the value so far and the next item."),
            items(),
            CallParts.EXECUTOR),
        List.of(
            param("initial", ParamKind.JSON)
                .help("The value to start from; left out, it is the first item."),
            param("tree", ParamKind.BOOL)
                .orElse(false)
                .help(
                    "Whether the workers fold a part each and then the results in pairs; for pure"
                        + " functions, and only the same as in order if the function is"
                        + " associative, as addition of integers is.")));
  }

  private static NodeType accumulate() {
    return operator(
        "accumulate",
        "folds the items and gives each value on the way",
        "Calls the function with the value so far and the next item, as reduce does, and gives all"
            + " the values on the way, the first item being the first.",
        List.of(
            Port.optional(
                "function",
                PortType.FUNCTION,
                "Called with the value so far and the next item; left out, they are added."),
            items()),
        List.of(
            param("initial", ParamKind.JSON)
                .help("The value to start from, which is given first; left out, there is none.")));
  }

  private static NodeType sorted() {
    return operator(
        "sorted",
        "puts the items in order",
        "Gives the items from the least to the greatest; those that are equal keep their order.",
        List.of(
            Port.optional(
                "function",
                PortType.FUNCTION,
                "Called once for each item, returns the key to compare it by; left out, the items"
                    + " themselves are compared."),
            items()),
        List.of(
            param("reverse", ParamKind.BOOL)
                .orElse(false)
                .help("Whether the greatest comes first.")));
  }

  private static NodeType groupBy() {
    return operator(
        "group_by",
        "puts items with the same key together",
        "Calls the function once for each item and gives a dict from each key it returned to the"
            + " list of its items, in the order in which the keys first came up. Unlike"
            + " itertools.groupby it needs no sorting before.",
        List.of(
            Port.required("function", PortType.FUNCTION, "Returns the key of one item."), items()),
        List.of());
  }

  private static NodeType takeWhile() {
    return operator(
        "take_while",
        "ends at the first item a function is not true for",
        "Calls the function with one item after the other and gives the items up to the first it"
            + " did not return true for; of a lazy sequence, nothing beyond that is computed.",
        List.of(
            Port.required("function", PortType.FUNCTION, "Says of one item whether to go on."),
            items()),
        List.of());
  }

  private static NodeType apply() {
    return operator(
        "apply",
        "calls a function once",
        "Calls the function once, with the wired values first and args and kwargs after them.",
        List.of(
            Port.required("function", PortType.FUNCTION, "Called once."),
            CallParts.VALUES,
            CallParts.EXECUTOR),
        CallParts.arguments());
  }

  static Port items() {
    return Port.required("items", PortType.DATA, "The items, in their order.");
  }

  static NodeType operator(
      String name, String summary, String help, List<Port> ports, List<Param> params) {
    return new NodeType(
        name, NodeGroup.OPERATORS, name, summary, help, Optional.of(PortType.DATA), ports, params);
  }
}
