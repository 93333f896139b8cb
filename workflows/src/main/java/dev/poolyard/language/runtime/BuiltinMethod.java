package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A method of a type that is written in Java, as the type keeps it: {@code str.upper}. */
public record BuiltinMethod(TypeObject owner, String name, Method method)
    implements Callable, Named, Descriptor {
  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject type) {
    return self == null ? this : new BoundMethod(self, name, method);
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("unbound method %s.%s() needs an argument", owner.name(), name);
    }
    Object self = arguments.at(0);
    if (!Types.of(self).isSubtypeOf(owner)) {
      throw Raise.typeError(
          "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
          name, owner.name(), Types.nameOf(self));
    }
    return method.call(context, self, arguments.withoutFirst());
  }

  @Override
  public String typeName() {
    return "method_descriptor";
  }

  @Override
  public String representation() {
    return "<method '%s' of '%s' objects>".formatted(name, owner.name());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
