package dev.poolyard.language.runtime;

import java.util.Objects;

/** A function taken from an object: a call passes the object first. Python's {@code method}. */
public record MethodObject(Object self, Callable function) implements Callable, Named, Attributed {
  @Override
  public String name() {
    return function.name();
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return function.call(context, arguments.withFirst(self));
  }

  @Override
  public @org.jspecify.annotations.Nullable Object attribute(String attribute) {
    return Attributes.find(Context.current(), function, attribute);
  }

  @Override
  public String typeName() {
    return "method";
  }

  @Override
  public String representation() {
    Object qualified = attribute("__qualname__");
    return "<bound method %s of %s>"
        .formatted(qualified instanceof String text ? text : "?", Representation.of(self));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MethodObject method
        && method.self == self
        && Equality.equal(method.function, function);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(self), System.identityHashCode(function));
  }
}
