package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.Typed;
import java.math.BigInteger;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/** {@code str.translate} and {@code str.maketrans}. */
final class Translating {
  static final BuiltinFunction MAKE_TABLE =
      new BuiltinFunction("maketrans", (context, arguments) -> makeTable(context, arguments));

  private static final int ASCII = 128;

  private final Context context;
  private final String text;
  private final Object table;
  private final StringBuilder result = new StringBuilder();

  private Translating(Context context, String text, Object table) {
    this.context = context;
    this.text = text;
    this.table = table;
  }

  static Object translate(Context context, String text, Object table) {
    Translating translating = new Translating(context, text, table);
    translating.translateFrom(translating.translateAscii());
    Bounds.checkString(translating.result.length());
    return translating.result.toString();
  }

  /**
   * Translates ASCII to ASCII and returns where it ended. The table is asked only once for each
   * character, as CPython does; a program can see that if the table is an object of its own.
   */
  private int translateAscii() {
    if (!CodePoints.all(text, c -> c < ASCII)) {
      return 0;
    }
    @Nullable String[] known = new @Nullable String[ASCII];
    for (int at = 0; at < text.length(); at++) {
      context.work(1);
      char c = text.charAt(at);
      String translated = known[c];
      if (translated == null) {
        Object replacement = lookUp(c);
        translated = replacement == Nothing.NONE ? "" : (String) replacement;
        if (replacement != Nothing.NONE && !isAscii(translated)) {
          return at;
        }
        known[c] = translated;
      }
      result.append(translated);
    }
    return text.length();
  }

  private static boolean isAscii(String character) {
    return character.length() == 1 && character.charAt(0) < ASCII;
  }

  /** Translates the rest; the table is asked twice for a character that follows deleted ones. */
  private void translateFrom(int start) {
    boolean deletedBefore = false;
    for (int at = start; at < text.length(); ) {
      context.work(1);
      int c = text.codePointAt(at);
      Object replacement = lookUp(c);
      if (deletedBefore && replacement != Nothing.NONE) {
        replacement = lookUp(c);
      }
      deletedBefore = replacement == Nothing.NONE;
      if (!deletedBefore) {
        result.append((String) replacement);
        Bounds.checkString(result.length());
      }
      at += Character.charCount(c);
    }
  }

  /** Returns the string that a character becomes, or None if it is deleted. */
  private Object lookUp(int character) {
    Object found;
    try {
      found = Subscripts.get(table, (long) character);
    } catch (Raise raise) {
      if (raise.exception().type().isSubtypeOf(ExceptionTypes.LOOKUP_ERROR)) {
        return Text.ofCodePoint(character);
      }
      throw raise;
    }
    if (found == Nothing.NONE || found instanceof String) {
      return found;
    }
    if (!Numbers.isInteger(found)) {
      throw Raise.typeError("character mapping must return integer, None or str");
    }
    BigInteger code = Numbers.toBig(found);
    if (code.signum() < 0
        || code.bitLength() >= Integer.SIZE
        || !Character.isValidCodePoint(code.intValue())) {
      throw Raise.valueError("character mapping must be in range(0x110000)");
    }
    return Text.ofCharacterCode(code.intValue());
  }

  private static Object makeTable(Context context, Arguments arguments) {
    arguments.expect("str.maketrans", 1, 3);
    DictObject made = new DictObject();
    if (arguments.count() == 1) {
      if (!(arguments.at(0) instanceof DictObject given) || given instanceof Typed) {
        throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
      }
      copyTable(context, given, made);
      return made;
    }
    String to = text(arguments, 1);
    @Nullable String deleted = arguments.count() > 2 ? text(arguments, 2) : null;
    if (!(arguments.at(0) instanceof String from)) {
      throw Raise.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (Text.length(from) != Text.length(to)) {
      throw Raise.valueError("the first two maketrans arguments must have equal length");
    }
    PrimitiveIterator.OfInt replacements = to.codePoints().iterator();
    CodePoints.forEach(from, c -> made.put((long) c, (long) replacements.nextInt()));
    if (deleted != null) {
      CodePoints.forEach(deleted, c -> made.put((long) c, Nothing.NONE));
    }
    return made;
  }

  private static String text(Arguments arguments, int index) {
    if (arguments.at(index) instanceof String text) {
      return text;
    }
    throw Raise.typeError(
        "maketrans() argument %d must be str, not %s",
        index + 1, StrMethods.nameOf(arguments.at(index)));
  }

  private static void copyTable(Context context, DictObject given, DictObject made) {
    for (int entry = given.nextEntry(0); entry >= 0; entry = given.nextEntry(entry + 1)) {
      context.work(1);
      made.put(key(given.keyAt(entry)), given.valueAt(entry));
    }
  }

  private static Object key(Object given) {
    if (given instanceof String character) {
      if (Text.length(character) != 1) {
        throw Raise.valueError("string keys in translate table must be of length 1");
      }
      return (long) character.codePointAt(0);
    }
    if (!Numbers.isInteger(given)) {
      throw Raise.typeError("keys in translate table must be strings or integers");
    }
    return given;
  }
}
