package dev.poolyard.language.runtime;

import java.util.Map;

/** A module that can be imported. */
public record ModuleObject(String name, Map<String, Object> attributes) implements Named {
  public ModuleObject {
    attributes = Map.copyOf(attributes);
  }

  /** Returns whether anything in it does more than compute. */
  public boolean impure() {
    return attributes.values().stream().anyMatch(ModuleObject::isImpure);
  }

  /** Returns whether {@code value} is a function that does more than compute. */
  public static boolean isImpure(Object value) {
    return value instanceof BuiltinFunction function && !function.pure();
  }

  @Override
  public String typeName() {
    return "module";
  }

  @Override
  public String representation() {
    return "<module '" + name + "' (built-in)>";
  }
}
