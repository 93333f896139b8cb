package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.DictValue;
import dev.poolyard.value.ListValue;
import java.util.List;
import java.util.Optional;

/** The nodes that call functions. */
final class OperatorTypes {
  private static final Port EXECUTOR =
      Port.optional(
          "executor",
          PortType.EXECUTOR,
          "Where the calls run; left out, on the main thread of the run's main process.");

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
            EXECUTOR),
        callParams());
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
            EXECUTOR),
        callParams());
  }

  private static NodeType filter() {
    return operator(
        "filter",
        "keeps the items a function is true for",
        "Calls the function once for each item and gives the items it returned true for.",
        List.of(
            Port.required("function", PortType.FUNCTION, "Says of one item whether it is kept."),
            items(),
            EXECUTOR),
        callParams());
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
            EXECUTOR),
        callParams());
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
            EXECUTOR),
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
            Port.several(
                "values",
                List.of(PortType.DATA, PortType.FUNCTION),
                "The first arguments of the call, in the order of the wires."),
            EXECUTOR),
        List.of(
            param("args", ParamKind.JSON_LIST)
                .orElse(new ListValue(List.of()))
                .between(0, 1000)
                .help("The arguments that follow the wired values."),
            param("kwargs", ParamKind.JSON_OBJECT)
                .orElse(new DictValue(List.of()))
                .between(0, 1000)
                .help("The arguments given by name.")));
  }

  static Port items() {
    return Port.required("items", PortType.DATA, "The items, in their order.");
  }

  private static List<Param> callParams() {
    return List.of(
        param("chunksize", ParamKind.INT_OR_AUTO)
            .orElse("auto")
            .between(1, 1_000_000)
            .help("How many items make one task; auto lets the engine choose."),
        param("ordered", ParamKind.BOOL)
            .orElse(true)
            .help("Whether results keep the order of the items or come as they are ready."),
        param("timeout", ParamKind.FLOAT)
            .between(0.001, 86_400)
            .in("s")
            .help(
                "How long all results may take, and so each task at most; left out, each task may"
                    + " run 60 seconds."),
        integer("buffersize")
            .between(1, 1_000_000)
            .help(
                "How many tasks may wait for their results at once; left out, all of them. Of a"
                    + " lazy sequence, how many tasks run ahead of what is asked for; left out, two"
                    + " for each worker, and on the main thread none."),
        integer("retries")
            .orElse(0)
            .between(0, 100)
            .help("How often a failed task is tried again."),
        choice("on_error", "raise", "collect")
            .help(
                "Whether the first failure fails the node, or failures are collected among the"
                    + " results."));
  }

  static NodeType operator(
      String name, String summary, String help, List<Port> ports, List<Param> params) {
    return new NodeType(
        name, NodeGroup.OPERATORS, name, summary, help, Optional.of(PortType.DATA), ports, params);
  }
}
