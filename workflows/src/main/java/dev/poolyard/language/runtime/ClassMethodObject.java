package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** What {@code classmethod} makes: a function that gets the class it is read from. */
public record ClassMethodObject(Object function) implements Descriptor, Typed, Named {
  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return function instanceof Descriptor descriptor
        ? descriptor.bind(context, owner, Types.TYPE)
        : new MethodObject(owner, Calling.callable(function));
  }

  @Override
  public TypeObject type() {
    return Types.CLASS_METHOD;
  }

  @Override
  public String typeName() {
    return "classmethod";
  }

  @Override
  public String representation() {
    return "<classmethod(" + Representation.of(function) + ")>";
  }
}
