package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.ListValue;
import dev.poolyard.value.StrValue;
import java.util.List;
import java.util.Optional;

/** The nodes that bring functions into a workflow. */
final class FunctionTypes {
  private FunctionTypes() {}

  static List<NodeType> all() {
    return List.of(function(), task());
  }

  private static NodeType function() {
    return type(
        "function",
        "a function you write",
        "A function written in a strict subset of Python: a lambda, or one def or several.",
        param("source", ParamKind.SOURCE)
            .requiredWith(new StrValue("lambda x: x"))
            .between(1, Limits.SOURCE_BYTES)
            .help("The text of the function: a lambda, or one def or several."),
        param("name", ParamKind.TEXT)
            .between(1, 200)
            .help("Which def is meant; left out, it is the last one."));
  }

  private static NodeType task() {
    return type(
        "task",
        "a built-in task",
        "A built-in task that runs as Java on the JVM and shows its progress.",
        param("name", ParamKind.TASK_NAME)
            .requiredWith(new StrValue("only_sleep"))
            .between(1, 200)
            .help("Which built-in task."),
        param("args", ParamKind.JSON_LIST)
            .orElse(new ListValue(List.of()))
            .between(0, 100)
            .help("The arguments that come before those of each call."));
  }

  private static NodeType type(String name, String summary, String help, Param... params) {
    return new NodeType(
        name,
        NodeGroup.FUNCTIONS,
        name,
        summary,
        help,
        Optional.of(PortType.FUNCTION),
        List.of(),
        List.of(params));
  }
}
