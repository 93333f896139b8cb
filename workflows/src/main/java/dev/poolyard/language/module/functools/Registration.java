package dev.poolyard.language.module.functools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code register}, which adds a function for a type. */
final class Registration {
  private static final PythonParameters ONE_FUNCTION =
      PythonParameters.of("singledispatch.<locals>.register.<locals>.<lambda>(f)");

  private Registration() {}

  /**
   * Registers, or returns a decorator if there is only the type. A function alone is registered for
   * what its first annotation says.
   *
   * @param bound the arguments of a signature {@code (…, cls, func)}, beginning with the type
   */
  static Object register(
      Dispatcher dispatcher, @Nullable Object typeGiven, @Nullable Object functionGiven) {
    Object function = functionGiven == null ? Nothing.NONE : functionGiven;
    Object given = requireNonNull(typeGiven);
    if (!(given instanceof TypeObject type)) {
      return registerAnnotated(dispatcher, given, function);
    }
    if (function == Nothing.NONE) {
      return new BuiltinFunction(
          "<lambda>",
          (context, arguments) ->
              add(dispatcher, type, requireNonNull(ONE_FUNCTION.bind(arguments)[0])));
    }
    return add(dispatcher, type, function);
  }

  private static Object registerAnnotated(Dispatcher dispatcher, Object given, Object function) {
    if (function != Nothing.NONE) {
      throw Raise.typeError(
          "Invalid first argument to `register()`. %s is not a class or union type.",
          Representation.of(given));
    }
    List<TypeObject> types = TypeHints.first(given);
    if (types.isEmpty()) {
      throw Raise.typeError(
          "Invalid first argument to `register()`: %s. Use either `@register(some_class)` or plain `@register` on an annotated function.",
          Representation.of(given));
    }
    types.forEach(type -> dispatcher.register(type, given));
    return given;
  }

  private static Object add(Dispatcher dispatcher, TypeObject type, Object function) {
    dispatcher.register(type, function);
    return function;
  }

  /** Returns {@code register} as an attribute that calls it with the arguments named so. */
  static BuiltinFunction of(Dispatcher dispatcher, String signature) {
    PythonParameters parameters = PythonParameters.of(signature);
    return new BuiltinFunction(
        "register",
        (context, arguments) -> {
          @Nullable Object[] bound = parameters.bind(arguments);
          return register(dispatcher, bound[0], bound[1]);
        });
  }

  /** Returns the type that {@code dispatch} got. */
  static TypeObject typeOf(Arguments arguments) {
    if (arguments.expectPositional("dispatch", 1, 1).at(0) instanceof TypeObject type) {
      return type;
    }
    throw Raise.typeError("dispatch() wants a class, not %s", Representation.of(arguments.at(0)));
  }
}
