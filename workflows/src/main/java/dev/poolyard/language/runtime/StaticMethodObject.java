package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** What {@code staticmethod} makes: a function that is not bound to the object it is read from. */
public record StaticMethodObject(Object function) implements Callable, Descriptor, Typed, Named {
  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return function;
  }

  @Override
  public String name() {
    return function instanceof Callable callable ? callable.name() : typeName();
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return Calling.callable(function).call(context, arguments);
  }

  @Override
  public TypeObject type() {
    return Types.STATIC_METHOD;
  }

  @Override
  public String typeName() {
    return "staticmethod";
  }

  @Override
  public String representation() {
    return "<staticmethod(" + Representation.of(function) + ")>";
  }
}
