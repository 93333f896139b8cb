package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.DictValue;
import dev.poolyard.value.ListValue;
import java.util.List;

/** The ports and params that several types of nodes have that call functions. */
final class CallParts {
  /** Where the calls run. */
  static final Port EXECUTOR =
      Port.optional(
          "executor",
          PortType.EXECUTOR,
          "Where the calls run; left out, on the main thread of the run's main process.");

  /** The first arguments of a call. */
  static final Port VALUES =
      Port.several(
          "values",
          List.of(PortType.DATA, PortType.FUNCTION, PortType.SHARED, PortType.EXECUTOR),
          "The first arguments of the call, in the order of the wires.");

  private CallParts() {}

  /** Returns the params that bring the other arguments of a call. */
  static List<Param> arguments() {
    return List.of(
        param("args", ParamKind.JSON_LIST)
            .orElse(new ListValue(List.of()))
            .between(0, 1000)
            .help("The arguments that follow the wired values."),
        param("kwargs", ParamKind.JSON_OBJECT)
            .orElse(new DictValue(List.of()))
            .between(0, 1000)
            .help("The arguments given by name."));
  }

  /** Returns the params of operators that call a function for each item. */
  static List<Param> params() {
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
}
