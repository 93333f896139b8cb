package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.GeneratorIterator;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of generators. */
final class GeneratorMethods {
  private GeneratorMethods() {}

  static Map<String, Method> all() {
    return new MethodTable<>("generator", GeneratorIterator.class)
        .put("send", 1, 1, (c, self, a) -> elementOf(self, self.send(c, a.at(0))))
        .put("throw", 1, 3, GeneratorMethods::raise)
        .put(
            "close",
            0,
            0,
            (c, self, a) -> {
              self.close(c);
              return Nothing.NONE;
            })
        .all();
  }

  private static Object elementOf(GeneratorIterator generator, @Nullable Object element) {
    if (element == null) {
      throw generator.end();
    }
    return element;
  }

  private static Object raise(Context context, GeneratorIterator generator, Arguments arguments) {
    ExceptionObject exception = exceptionOf(context, arguments);
    return elementOf(generator, generator.raise(context, new Raise(exception)));
  }

  /** The exception itself, its class, or its class and what to make it of. */
  private static ExceptionObject exceptionOf(Context context, Arguments arguments) {
    Object first = arguments.at(0);
    Object value = arguments.at(1, Nothing.NONE);
    if (first instanceof ExceptionObject exception) {
      if (value != Nothing.NONE) {
        throw Raise.typeError("instance exception may not have a separate value");
      }
      return exception;
    }
    if (!(first instanceof TypeObject type) || !ExceptionTypes.isException(type)) {
      throw Raise.typeError(
          "exceptions must be classes or instances deriving from BaseException, not %s",
          Types.nameOf(first));
    }
    return switch (value) {
      case Nothing none -> made(type, context, Arguments.EMPTY);
      case ExceptionObject exception when exception.type().isSubtypeOf(type) -> exception;
      case TupleObject values -> made(type, context, Arguments.of(values.elements()));
      default -> made(type, context, Arguments.of(value));
    };
  }

  private static ExceptionObject made(TypeObject type, Context context, Arguments arguments) {
    if (type.call(context, arguments) instanceof ExceptionObject exception) {
      return exception;
    }
    throw Raise.typeError("calling %s should have returned an exception", type.name());
  }
}
