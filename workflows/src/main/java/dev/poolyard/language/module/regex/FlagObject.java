package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Hashing;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A flag or several together, Python's {@code re.RegexFlag}. */
record FlagObject(int value) implements Typed, Named, Attributed {
  private static final Map<Integer, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(Flags.IGNORECASE, "IGNORECASE");
    NAMES.put(Flags.MULTILINE, "MULTILINE");
    NAMES.put(Flags.DOTALL, "DOTALL");
    NAMES.put(Flags.UNICODE, "UNICODE");
    NAMES.put(Flags.VERBOSE, "VERBOSE");
    NAMES.put(Flags.ASCII, "ASCII");
  }

  static final TypeObject TYPE =
      new TypeObject(
              "RegexFlag",
              Types.OBJECT,
              (context, arguments) -> {
                throw Raise.typeError("flags cannot be made of numbers here; join them with |");
              })
          .inModule("re")
          .define(methods());

  private interface Operation {
    int of(int a, int b);
  }

  private static Map<String, Method> methods() {
    Map<String, Method> methods = new HashMap<>();
    put(methods, "or", (a, b) -> a | b);
    put(methods, "and", (a, b) -> a & b);
    put(methods, "xor", (a, b) -> a ^ b);
    methods.put("__eq__", (c, self, a) -> equality(self, a.at(0)));
    methods.put("__hash__", (c, self, a) -> Hashing.hash((long) ((FlagObject) self).value));
    methods.put("__bool__", (c, self, a) -> ((FlagObject) self).value != 0);
    methods.put("__index__", (c, self, a) -> (long) ((FlagObject) self).value);
    methods.put("__int__", (c, self, a) -> (long) ((FlagObject) self).value);
    return methods;
  }

  private static void put(Map<String, Method> methods, String name, Operation operation) {
    Method method =
        (context, self, arguments) -> {
          int other = valueOf(arguments.at(0));
          return other < 0
              ? NotImplemented.ANSWER
              : new FlagObject(operation.of(((FlagObject) self).value, other));
        };
    methods.put("__" + name + "__", method);
    methods.put("__r" + name + "__", method);
  }

  private static Object equality(Object self, Object other) {
    int value = valueOf(other);
    return value < 0 ? NotImplemented.ANSWER : (Object) (value == ((FlagObject) self).value);
  }

  /** Returns the number of flags, or -1 for what are none. */
  static int valueOf(Object flags) {
    if (flags instanceof FlagObject flag) {
      return flag.value;
    }
    boolean number = Numbers.isInteger(flags) && Numbers.toBig(flags).bitLength() < 16;
    return number ? Math.max(-1, Numbers.toBig(flags).intValue()) : -1;
  }

  /** Returns the names of the flags as Python prints them. */
  static List<String> namesOf(int flags) {
    List<String> names = new ArrayList<>();
    NAMES.forEach((flag, name) -> {
      if (Flags.has(flags, flag)) {
        names.add("re." + name);
      }
    });
    return names;
  }

  @Override
  public TypeObject type() {
    return TYPE;
  }

  @Override
  public String typeName() {
    return "RegexFlag";
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "value" -> (long) value;
      case "name" ->
          value == 0 ? Nothing.NONE : String.join("|", namesOf(value)).replace("re.", "");
      default -> null;
    };
  }

  @Override
  public String representation() {
    return value == 0 ? "re.NOFLAG" : String.join("|", namesOf(value));
  }
}
