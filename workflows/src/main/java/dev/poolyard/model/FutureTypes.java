package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.param;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes that make Futures and wait for them. */
final class FutureTypes {
  private static final String FUTURES = "futures";

  private FutureTypes() {}

  static List<NodeType> all() {
    return List.of(submit(), mapAsync(), result(), waitForSeveral(), asCompleted());
  }

  private static NodeType submit() {
    return type(
        "submit",
        "starts a call and gives its Future",
        "Submits one call to the executor and gives its Future at once. The arguments are the wired"
            + " values, then the wired Futures themselves, then args and kwargs.",
        PortType.FUTURE,
        List.of(
            Port.required("function", PortType.FUNCTION, "Called once."),
            CallParts.VALUES,
            Port.closingCycles(
                FUTURES,
                PortType.FUTURE,
                "Futures that the function gets as arguments; a circle of wires may close here."),
            CallParts.EXECUTOR),
        Stream.concat(
                CallParts.arguments().stream(),
                Stream.of(timeout("How long the call may run; left out, 60 seconds.")))
            .toList());
  }

  private static NodeType mapAsync() {
    return type(
        "map_async",
        "starts calls for all items and gives their Future",
        "Calls the function once for each item and gives at once the Future of the list of their"
            + " results.",
        PortType.FUTURE,
        List.of(
            Port.required("function", PortType.FUNCTION, "Called with one item at a time."),
            OperatorTypes.items(),
            CallParts.EXECUTOR),
        CallParts.params());
  }

  private static NodeType result() {
    return type(
        "result",
        "waits for a Future's result",
        "Waits until the Future is done and gives its result, or fails with its exception.",
        PortType.DATA,
        List.of(Port.required("future", PortType.FUTURE, "The Future to wait for.")),
        List.of(timeout("How long to wait; left out, as long as it takes.")));
  }

  private static NodeType waitForSeveral() {
    return type(
        "wait",
        "waits for several Futures",
        "Waits for Futures and gives a pair of sets: those that are done and those that are not.",
        PortType.DATA,
        List.of(futures()),
        List.of(
            choice("return_when", "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION")
                .help("Whether to wait for all, for the first, or for the first that fails."),
            timeout("How long to wait; what is not done then is in the second set.")));
  }

  private static NodeType asCompleted() {
    return type(
        "as_completed",
        "gives results as they are ready",
        "Gives the results of Futures one after the other, in the order in which they are ready.",
        PortType.DATA,
        List.of(futures()),
        List.of(timeout("How long all of them may take; left out, as long as it takes.")));
  }

  private static Port futures() {
    return Port.requiredSeveral(FUTURES, PortType.FUTURE, "The Futures to wait for.");
  }

  private static Param timeout(String help) {
    return param("timeout", ParamKind.FLOAT).between(0.001, 86_400).in("s").help(help);
  }

  private static NodeType type(
      String name,
      String summary,
      String help,
      PortType output,
      List<Port> ports,
      List<Param> params) {
    return new NodeType(
        name, NodeGroup.FUTURES, name, summary, help, Optional.of(output), ports, params);
  }
}
