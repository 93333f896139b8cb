package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.AsciiText;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Formatting;
import dev.poolyard.language.runtime.Lengths;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;

/** Built-in functions about objects of any type, and those that speak to the world. */
final class ObjectFunctions {
  private ObjectFunctions() {}

  static Map<String, Object> all() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "len", 1, (c, a) -> Lengths.of(a.at(0)));
    put(functions, "repr", 1, (c, a) -> Representation.of(a.at(0)));
    put(functions, "ascii", 1, (c, a) -> AsciiText.toAscii(Representation.of(a.at(0))));
    put(functions, "callable", 1, (c, a) -> a.at(0) instanceof Callable);
    put(
        functions,
        "isinstance",
        2,
        (c, a) -> BuiltinTypes.isSubtype(Types.of(a.at(0)), a.at(1), "isinstance"));
    put(functions, "issubclass", 2, (c, a) -> isSubclass(a.at(0), a.at(1)));
    functions.put("format", new BuiltinFunction("format", ObjectFunctions::format));
    functions.put("print", new BuiltinFunction("print", false, ObjectFunctions::print));
    functions.put("progress", new BuiltinFunction("progress", false, ObjectFunctions::progress));
    return functions;
  }

  private static void put(
      Map<String, Object> functions, String name, int count, BuiltinFunction.Body body) {
    functions.put(
        name, new BuiltinFunction(name, (c, a) -> body.call(c, a.expect(name, count, count))));
  }

  private static boolean isSubclass(Object type, Object wanted) {
    if (type instanceof TypeObject candidate) {
      return BuiltinTypes.isSubtype(candidate, wanted, "issubclass");
    }
    throw Raise.typeError("issubclass() arg 1 must be a class");
  }

  private static Object format(Context context, Arguments arguments) {
    arguments.expect("format", 1, 2);
    if (!(arguments.at(1, "") instanceof String spec)) {
      throw Raise.typeError(
          "format() argument 2 must be str, not %s",
          arguments.at(1) == Nothing.NONE ? "None" : Types.nameOf(arguments.at(1)));
    }
    return Formatting.format(arguments.at(0), spec);
  }

  private static Object print(Context context, Arguments arguments) {
    String separator = " ";
    String end = "\n";
    for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
      switch (keyword.getKey()) {
        case "sep" -> separator = textOrDefault(keyword, " ");
        case "end" -> end = textOrDefault(keyword, "\n");
        case "flush" -> {}
        case "file" -> {
          if (keyword.getValue() != Nothing.NONE) {
            throw Raise.attributeError(keyword.getValue(), "write");
          }
        }
        default ->
            throw Raise.typeError(
                "'%s' is an invalid keyword argument for print()", keyword.getKey());
      }
    }
    for (int i = 0; i < arguments.count(); i++) {
      context.step();
      context.print(i == 0 ? "" : separator);
      context.print(Text.of(arguments.at(i)));
    }
    context.print(end);
    return Nothing.NONE;
  }

  private static String textOrDefault(Map.Entry<String, Object> keyword, String otherwise) {
    if (keyword.getValue() == Nothing.NONE) {
      return otherwise;
    }
    if (keyword.getValue() instanceof String text) {
      return text;
    }
    throw Raise.typeError(
        "%s must be None or a string, not %s", keyword.getKey(), Types.nameOf(keyword.getValue()));
  }

  private static Object progress(Context context, Arguments arguments) {
    double fraction = Numbers.toDouble(arguments.expect("progress", 1, 1).at(0));
    if (!(fraction >= 0 && fraction <= 1)) {
      throw Raise.valueError("progress() must be from 0 to 1, was %s", Text.of(fraction));
    }
    context.check();
    context.surroundings().progress(fraction);
    return Nothing.NONE;
  }
}
