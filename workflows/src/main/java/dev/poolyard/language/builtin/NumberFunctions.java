package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BigIntegers;
import dev.poolyard.language.runtime.BinaryMethods;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Built-in functions about numbers and characters. */
final class NumberFunctions {
  private NumberFunctions() {}

  static Map<String, Object> all() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "abs", (c, a) -> absolute(a.expect("abs", 1, 1).at(0)));
    put(functions, "divmod", (c, a) -> divmod(a.expect("divmod", 2, 2)));
    put(functions, "pow", NumberFunctions::power);
    put(functions, "round", NumberFunctions::round);
    put(functions, "ord", (c, a) -> ord(a.expect("ord", 1, 1).at(0)));
    put(functions, "chr", (c, a) -> chr(a.expect("chr", 1, 1).at(0)));
    put(functions, "bin", (c, a) -> inBase(a.expect("bin", 1, 1).at(0), "0b", 2));
    put(functions, "oct", (c, a) -> inBase(a.expect("oct", 1, 1).at(0), "0o", 8));
    put(functions, "hex", (c, a) -> inBase(a.expect("hex", 1, 1).at(0), "0x", 16));
    return functions;
  }

  private static void put(Map<String, Object> functions, String name, BuiltinFunction.Body body) {
    functions.put(name, new BuiltinFunction(name, body));
  }

  private static Object absolute(Object number) {
    return switch (Numbers.withoutBool(number)) {
      case Double value -> Math.abs(value);
      case Object value when Numbers.isInteger(value) ->
          Integers.signum(value) < 0 ? Integers.subtract(0L, value) : value;
      default -> {
        Object answer = SpecialMethods.callIfPresent(number, "__abs__");
        if (answer == null) {
          throw Raise.typeError("bad operand type for abs(): '%s'", Types.nameOf(number));
        }
        yield answer;
      }
    };
  }

  private static Object divmod(Arguments arguments) {
    Object a = arguments.at(0);
    Object b = arguments.at(1);
    if (!Numbers.isNumber(a) || !Numbers.isNumber(b)) {
      Object answer = BinaryMethods.apply(a, b, "__divmod__", "__rdivmod__");
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
      throw Raise.typeError(
          "unsupported operand type(s) for divmod(): '%s' and '%s'",
          Types.nameOf(a), Types.nameOf(b));
    }
    if ((a instanceof Double || b instanceof Double) && Numbers.toDouble(b) == 0) {
      throw Raise.zeroDivision("float divmod()");
    }
    return TupleObject.of(Operators.floorDivide(a, b), Operators.remainder(a, b));
  }

  private static Object power(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("pow", 0, "base", "exp", "mod");
    if (bound[0] == null || bound[1] == null) {
      throw Raise.typeError(
          "pow() missing required argument '%s' (pos %d)",
          bound[0] == null ? "base" : "exp", bound[0] == null ? 1 : 2);
    }
    if (bound[2] == null || bound[2] == Nothing.NONE) {
      return Operators.power(bound[0], bound[1]);
    }
    Object method = SpecialMethods.find(bound[0], "__pow__");
    if (method != null) {
      Object answer =
          SpecialMethods.callWith(context, bound[0], method, Arguments.of(bound[1], bound[2]));
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    if (Arrays.stream(bound).noneMatch(Double.class::isInstance)
        && !Arrays.stream(bound).allMatch(Numbers::isNumber)) {
      throw Raise.typeError(
          "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
          Types.nameOf(bound[0]), Types.nameOf(bound[1]), Types.nameOf(bound[2]));
    }
    if (!Numbers.isInteger(bound[0])
        || !Numbers.isInteger(bound[1])
        || !Numbers.isInteger(bound[2])) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return Integers.power(
        Numbers.withoutBool(bound[0]),
        Numbers.withoutBool(bound[1]),
        Numbers.withoutBool(bound[2]));
  }

  private static Object round(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("round", 0, "number", "ndigits");
    if (bound[0] == null) {
      throw Raise.typeError("round() missing required argument 'number' (pos 1)");
    }
    Object method = SpecialMethods.find(bound[0], "__round__");
    if (method != null) {
      Arguments rest =
          bound[1] == null || bound[1] == Nothing.NONE ? Arguments.EMPTY : Arguments.of(bound[1]);
      return SpecialMethods.callWith(context, bound[0], method, rest);
    }
    Object digits = bound[1] == null ? Nothing.NONE : bound[1];
    return switch (Numbers.withoutBool(bound[0])) {
      case Double value -> Rounding.ofFloat(value, digits);
      case Object value when Numbers.isInteger(value) -> Rounding.ofInt(value, digits);
      default ->
          throw Raise.typeError("type %s doesn't define __round__ method", Types.nameOf(bound[0]));
    };
  }

  private static Object ord(Object character) {
    if (!(character instanceof String text)) {
      throw Raise.typeError(
          "ord() expected string of length 1, but %s found", Types.nameOf(character));
    }
    if (Text.length(text) != 1) {
      throw Raise.typeError(
          "ord() expected a character, but string of length %d found", Text.length(text));
    }
    return (long) text.codePointAt(0);
  }

  private static Object chr(Object code) {
    int codePoint = Numbers.toCInt(code);
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw Raise.valueError("chr() arg not in range(0x110000)");
    }
    return Text.ofCharacterCode(codePoint);
  }

  private static Object inBase(Object number, String prefix, int base) {
    BigInteger value = Numbers.toBig(number);
    return (value.signum() < 0 ? "-" : "") + prefix + BigIntegers.digits(value.abs(), base);
  }
}
