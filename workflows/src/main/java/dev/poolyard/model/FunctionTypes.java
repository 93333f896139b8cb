package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.ListValue;
import dev.poolyard.value.StrValue;
import java.util.List;
import java.util.Optional;

/** The nodes that bring functions into a workflow, and those that make functions of functions. */
final class FunctionTypes {
  private static final Port FUNCTION =
      Port.required("function", PortType.FUNCTION, "The function it is made of.");

  private FunctionTypes() {}

  static List<NodeType> all() {
    return List.of(
        function(),
        task(),
        partial(),
        compose(),
        lruCache(),
        cmpToKey(),
        singledispatch(),
        wraps());
  }

  private static NodeType function() {
    return type(
        "function",
        "a function you write",
        "A function written in a strict subset of Python: a lambda, or one def or several.",
        List.of(),
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
        List.of(),
        param("name", ParamKind.TASK_NAME)
            .requiredWith(new StrValue("only_sleep"))
            .between(1, 200)
            .help("Which built-in task."),
        param("args", ParamKind.JSON_LIST)
            .orElse(new ListValue(List.of()))
            .between(0, 100)
            .help("The arguments that come before those of each call."));
  }

  private static NodeType partial() {
    return type(
        "partial",
        "a function with some arguments filled in",
        "As functools.partial: the arguments given here come before those of each call, and those"
            + " given by name hold unless the call names them too.",
        List.of(FUNCTION, CallParts.VALUES),
        CallParts.arguments().toArray(Param[]::new));
  }

  private static NodeType compose() {
    return type(
        "compose",
        "functions one after the other",
        "A function that calls the wired ones from the first to the last: the first with the"
            + " arguments, each further one with what the one before it returned.",
        List.of(
            Port.requiredSeveral(
                "functions", PortType.FUNCTION, "The functions, in the order of their calls.")));
  }

  private static NodeType lruCache() {
    return type(
        "lru_cache",
        "a function that remembers its results",
        "As functools.lru_cache: the results of the latest calls are kept and given again for equal"
            + " arguments. The threads of a process share one cache, each process has its own, and"
            + " a run shows the hits and misses of each.",
        List.of(FUNCTION),
        param("maxsize", ParamKind.INT_OR_NULL)
            .orElse(128)
            .between(0, Limits.CACHED_RESULTS)
            .help(
                "How many results are kept; with null all of them are, with 0 none. Those used"
                    + " longest ago leave first."));
  }

  private static NodeType cmpToKey() {
    return type(
        "cmp_to_key",
        "a comparison as a key function",
        "As functools.cmp_to_key: makes a key function, for sorted, of a function that takes two"
            + " items and returns a number below, equal to or above 0.",
        List.of(FUNCTION));
  }

  private static NodeType singledispatch() {
    return type(
        "singledispatch",
        "a function for each type",
        "As functools.singledispatch: the type of the first argument decides which function is"
            + " called; a type without a function of its own is served by that of the nearest type"
            + " it derives from, as bool is by int.",
        List.of(
            Port.requiredSeveral(
                "functions",
                PortType.FUNCTION,
                "The function for all other types, then one for each of types.")),
        param("types", ParamKind.JSON_LIST)
            .orElse(new ListValue(List.of()))
            .between(0, Limits.NODES)
            .ofWords(DispatchCheck.TYPES)
            .help(
                "The names of the types, such as [\"int\", \"list\"]: one for each function but the"
                    + " first."));
  }

  private static NodeType wraps() {
    return type(
        "wraps",
        "something done around each call",
        "As a decorator made with functools.wraps: does something around each call of the function,"
            + " which keeps its name.",
        List.of(FUNCTION),
        choice("decorator", "timed", "logged", "retried")
            .help(
                "What is done: timed prints how long each call took; logged prints each call with its arguments"
                    + " and its result; retried calls again, up to 3 times, if an exception was"
                    + " raised, which helps only where the next call may go better, as with random"
                    + " numbers, time or other workers."));
  }

  private static NodeType type(
      String name, String summary, String help, List<Port> ports, Param... params) {
    return new NodeType(
        name,
        NodeGroup.FUNCTIONS,
        name,
        summary,
        help,
        Optional.of(PortType.FUNCTION),
        ports,
        List.of(params));
  }
}
