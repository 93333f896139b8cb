package dev.poolyard.language.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A type with others in brackets, as annotations have them; Python's {@code GenericAlias}. */
public record GenericType(TypeObject origin, List<Object> arguments) implements Named {
  /** Does {@code object[index]} where both stand in an annotation. */
  public static Object of(Object object, Object index) {
    if (object instanceof TypeObject origin && !origin.ofProgram()) {
      Object[] arguments =
          index instanceof TupleObject tuple ? tuple.elements() : new Object[] {index};
      return new GenericType(origin, List.copyOf(Arrays.asList(arguments)));
    }
    return Subscripts.get(object, index);
  }

  /** Returns how a type is written within another. */
  static String written(Object part) {
    return part instanceof TypeObject type
        ? (type.module().equals("builtins") ? "" : type.module() + ".") + type.qualifiedName()
        : Representation.of(part);
  }

  @Override
  public String typeName() {
    return "types.GenericAlias";
  }

  @Override
  public String representation() {
    return arguments.stream()
        .map(GenericType::written)
        .collect(Collectors.joining(", ", written(origin) + "[", "]"));
  }
}
