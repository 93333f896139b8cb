package dev.poolyard.model;

import dev.poolyard.value.Repr;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.List;

/** Checks that {@code singledispatch} names a known type for each function but the first. */
final class DispatchCheck {
  /** The types that a value on a wire can have. */
  static final List<String> TYPES =
      List.of(
          "object",
          "int",
          "float",
          "bool",
          "str",
          "NoneType",
          "list",
          "tuple",
          "dict",
          "set",
          "frozenset",
          "range",
          "function");

  private DispatchCheck() {}

  static void run(Node node, Problems problems) {
    List<Value> types = node.params().list("types");
    for (Value type : types) {
      if (!(type instanceof StrValue(String name))) {
        problems.add(
            problem(node, "wrong_type", "types must be names of types, was " + Repr.of(type)));
      } else if (!TYPES.contains(name)) {
        problems.add(
            problem(
                node,
                "unknown_type_name",
                "types must be of %s, was \"%s\"%s"
                    .formatted(
                        String.join(", ", TYPES),
                        Excerpt.of(name),
                        Nearest.suggestion(name, TYPES))));
      }
    }
    int functions = node.inputs("functions").size();
    if (functions > 0 && types.size() != functions - 1) {
      problems.add(
          problem(
              node,
              "bad_arguments",
              "types must have %d items, one for each function but the first, has %d"
                  .formatted(functions - 1, types.size())));
    }
  }

  private static Problem problem(Node node, String code, String message) {
    return Problem.ofPort(code, node.id(), "types", message);
  }
}
