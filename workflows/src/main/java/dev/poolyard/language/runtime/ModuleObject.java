package dev.poolyard.language.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A module that can be imported. */
public record ModuleObject(String name, Map<String, Object> attributes)
    implements Named, Attributed {
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
  public @Nullable Object attribute(String attribute) {
    return attribute.equals("__name__") ? name : attributes.get(attribute);
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
