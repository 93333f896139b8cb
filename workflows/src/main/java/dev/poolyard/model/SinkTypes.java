package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.NoneValue;
import java.util.List;
import java.util.Optional;

/** The nodes that take a workflow's results. */
final class SinkTypes {
  private SinkTypes() {}

  static List<NodeType> all() {
    return List.of(output(), expect());
  }

  private static NodeType output() {
    return sink(
        "output",
        "shows a result",
        "Shows what it gets among the outputs of the run.",
        param("label", ParamKind.TEXT)
            .between(1, 200)
            .help("The heading over the value; left out, the id of the node."));
  }

  private static NodeType expect() {
    return sink(
        "expect",
        "checks a result",
        "Fails the run when what it gets differs from the expected value.",
        param("equals", ParamKind.JSON)
            .requiredWith(NoneValue.NONE)
            .help("The expected value, as JSON."));
  }

  private static NodeType sink(String name, String summary, String help, Param... params) {
    return new NodeType(
        name,
        NodeGroup.SINKS,
        name,
        summary,
        help,
        Optional.empty(),
        List.of(
            Port.required(
                "value",
                List.of(PortType.DATA, PortType.SHARED),
                "The value; of a shared object what it holds at that time.")),
        List.of(params));
  }
}
