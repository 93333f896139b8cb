package dev.poolyard.language;

import dev.poolyard.language.module.functools.KeyWrapper;
import dev.poolyard.language.module.functools.PartialObject;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.ByValue;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.ComposedFunction;
import dev.poolyard.value.DispatchedFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.KeyFunction;
import dev.poolyard.value.PartialFunction;
import dev.poolyard.value.Repr;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.WrappedFunction;
import org.jspecify.annotations.Nullable;

/**
 * A function that came as an argument: of another program, a task that only Java can run, or a
 * combination of functions.
 */
abstract class ForeignFunction implements Callable, Named, Attributed, ByValue {
  private final FunctionValue value;

  ForeignFunction(FunctionValue value) {
    this.value = value;
  }

  /** Makes a callable of data; the functions it is made of are copied in as well. */
  static Callable of(FunctionValue function, Copying copying) {
    return switch (function) {
      case SourceFunction source -> new ForeignProgramFunction(source, copying);
      case BuiltInFunction task -> new ForeignTask(task);
      case PartialFunction partial ->
          PartialObject.of(
              of(partial.function(), copying),
              copying.allIn(partial.arguments()),
              copying.allIn(partial.keywords()));
      case ComposedFunction composed -> new ForeignComposition(composed, copying);
      case CachedFunction cached -> new ForeignCache(cached, copying);
      case KeyFunction key -> KeyWrapper.maker(of(key.comparison(), copying));
      case DispatchedFunction dispatched -> new ForeignDispatch(dispatched, copying);
      case WrappedFunction wrapped -> new ForeignWrapper(wrapped, copying);
    };
  }

  FunctionValue value() {
    return value;
  }

  @Override
  public String name() {
    return value.name();
  }

  @Override
  public String typeName() {
    return "function";
  }

  @Override
  public String representation() {
    return Repr.of(value);
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return switch (attribute) {
      case "__name__" -> name();
      case "__doc__" -> Nothing.NONE;
      default -> null;
    };
  }

  /** Two copies of one function are equal, as a function is to itself where it is not copied. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ForeignFunction that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
