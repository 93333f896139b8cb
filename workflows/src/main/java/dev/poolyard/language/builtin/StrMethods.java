package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TextSearch;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods of strings; splitting, searching, letter case and questions have classes of theirs.
 */
final class StrMethods {
  private static final int LONG = 1 << 12;
  private static final int CHARACTERS_OF_STEP_BITS = 10;

  private StrMethods() {}

  static Map<String, Method> all() {
    MethodTable<String> table = new MethodTable<>("str", String.class);
    table
        .put("join", 1, 1, (c, s, a) -> join(c, s, a.at(0)))
        .put("strip", 0, 1, (c, s, a) -> Characters.strip(s, set(a, "strip"), true, true))
        .put("lstrip", 0, 1, (c, s, a) -> Characters.strip(s, set(a, "lstrip"), true, false))
        .put("rstrip", 0, 1, (c, s, a) -> Characters.strip(s, set(a, "rstrip"), false, true))
        .put("replace", 2, 3, (c, s, a) -> replace(s, a))
        .put("zfill", 1, 1, (c, s, a) -> zeroFill(s, Numbers.toCount(a.at(0))))
        .put("ljust", 1, 2, (c, s, a) -> justify(s, a, "ljust"))
        .put("rjust", 1, 2, (c, s, a) -> justify(s, a, "rjust"))
        .put("center", 1, 2, (c, s, a) -> justify(s, a, "center"))
        .put("partition", 1, 1, (c, s, a) -> partition(s, text(a.at(0), "")))
        .put("rpartition", 1, 1, (c, s, a) -> partitionFromRight(s, text(a.at(0), "")))
        .put("removeprefix", 1, 1, (c, s, a) -> removePrefix(s, text(a.at(0), "removeprefix")))
        .put("removesuffix", 1, 1, (c, s, a) -> removeSuffix(s, text(a.at(0), "removesuffix")))
        .putFree("expandtabs", (c, s, a) -> expandTabs(s, a))
        .putFree("format", (c, s, a) -> StrFormat.format(c, s, a))
        .putFree("split", (c, s, a) -> Splitting.split(s, a, "split"))
        .putFree("rsplit", (c, s, a) -> Splitting.split(s, a, "rsplit"))
        .put("translate", 1, 1, (c, s, a) -> Translating.translate(c, s, a.at(0)))
        .putFree("splitlines", (c, s, a) -> Splitting.lines(s, a));
    Map<String, Method> methods = new HashMap<>(table.all());
    methods.putAll(LetterCase.methods());
    methods.putAll(CharacterQuestions.methods());
    methods.putAll(Searching.methods());
    methods.replaceAll((name, method) -> weighing(method));
    return methods;
  }

  /** What is made of a long text is long, mostly: each call counts for what it may have copied. */
  private static Method weighing(Method method) {
    return (context, self, arguments) -> {
      Object result = method.call(context, self, arguments);
      if (self instanceof String text && text.length() > LONG) {
        context.work(text.length() >> CHARACTERS_OF_STEP_BITS);
      }
      return result;
    };
  }

  /** Returns a string argument, or raises a TypeError. */
  static String text(Object argument, String function) {
    if (argument instanceof String text) {
      return text;
    }
    if (function.isEmpty()) {
      throw Raise.typeError("must be str, not %s", Types.nameOf(argument));
    }
    throw Raise.typeError("%s() argument must be str, not %s", function, nameOf(argument));
  }

  private static @Nullable String set(Arguments arguments, String function) {
    Object characters = arguments.at(0, Nothing.NONE);
    if (characters == Nothing.NONE) {
      return null;
    }
    if (characters instanceof String text) {
      return text;
    }
    throw Raise.typeError("%s arg must be None or str", function);
  }

  private static Object join(Context context, String separator, Object iterable) {
    if (!Iteration.isIterable(iterable)) {
      throw Raise.typeError("can only join an iterable");
    }
    StringBuilder joined = new StringBuilder();
    ObjectIterator iterator = Iteration.of(iterable);
    int index = 0;
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      if (!(e instanceof String part)) {
        throw Raise.typeError(
            "sequence item %d: expected str instance, %s found", index, Types.nameOf(e));
      }
      joined.append(index == 0 ? "" : separator).append(part);
      Bounds.checkString(joined.length());
      index++;
    }
    return joined.toString();
  }

  private static Object replace(String text, Arguments arguments) {
    if (!(arguments.at(0) instanceof String old)) {
      throw Raise.typeError("replace() argument 1 must be str, not %s", nameOf(arguments.at(0)));
    }
    if (!(arguments.at(1) instanceof String replacement)) {
      throw Raise.typeError("replace() argument 2 must be str, not %s", nameOf(arguments.at(1)));
    }
    long most = Numbers.toCount(arguments.at(2, -1L));
    long left = most < 0 ? Long.MAX_VALUE : most;
    StringBuilder result = new StringBuilder();
    int from = 0;
    Context context = Context.current();
    while (left > 0) {
      context.work(1);
      int at = old.isEmpty() ? from : TextSearch.first(text, old, from);
      if (at < 0) {
        break;
      }
      result.append(text, from, at).append(replacement);
      from = at + old.length();
      left--;
      if (old.isEmpty()) {
        if (at >= text.length()) {
          break;
        }
        int width = Character.charCount(text.codePointAt(at));
        result.append(text, at, at + width);
        from = at + width;
      }
      Bounds.checkString(result.length());
    }
    result.append(text, Math.min(from, text.length()), text.length());
    Bounds.checkString(result.length());
    return result.toString();
  }

  static String nameOf(Object argument) {
    return argument == Nothing.NONE ? "None" : Types.nameOf(argument);
  }

  private static Object zeroFill(String text, long width) {
    Bounds.checkString(width);
    int missing = (int) width - Text.length(text);
    if (missing <= 0) {
      return text;
    }
    boolean signed = text.startsWith("-") || text.startsWith("+");
    return signed
        ? text.charAt(0) + "0".repeat(missing) + text.substring(1)
        : "0".repeat(missing) + text;
  }

  private static Object justify(String text, Arguments arguments, String how) {
    long width = Numbers.toCount(arguments.at(0));
    Object fill = arguments.at(1, " ");
    if (!(fill instanceof String character)) {
      throw Raise.typeError(
          "The fill character must be a unicode character, not %s", Types.nameOf(fill));
    }
    if (Text.length(character) != 1) {
      throw Raise.typeError("The fill character must be exactly one character long");
    }
    Bounds.checkString(width);
    int missing = (int) Math.max(0, width - Text.length(text));
    int left =
        switch (how) {
          case "ljust" -> 0;
          case "rjust" -> missing;
          default -> missing / 2 + (missing & (int) width & 1);
        };
    return character.repeat(left) + text + character.repeat(missing - left);
  }

  private static Object partition(String text, String separator) {
    checkSeparator(separator);
    int at = TextSearch.first(text, separator, 0);
    return at < 0
        ? TupleObject.of(text, "", "")
        : TupleObject.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }

  private static Object partitionFromRight(String text, String separator) {
    checkSeparator(separator);
    int at = TextSearch.last(text, separator);
    return at < 0
        ? TupleObject.of("", "", text)
        : TupleObject.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }

  static void checkSeparator(String separator) {
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
  }

  private static Object removePrefix(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static Object removeSuffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  private static Object expandTabs(String text, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("expandtabs", 0, "tabsize");
    int size = bound[0] == null ? 8 : Math.max(0, Numbers.toCInt(bound[0]));
    StringBuilder result = new StringBuilder();
    int column = 0;
    Context context = Context.current();
    for (int i = 0; i < text.length(); i++) {
      context.work(1);
      char c = text.charAt(i);
      if (c == '\t') {
        int blanks = size > 0 ? size - column % size : 0;
        Bounds.checkString(result.length() + (long) blanks);
        result.repeat(' ', blanks);
        column += blanks;
      } else {
        result.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + (Character.isLowSurrogate(c) ? 0 : 1);
      }
      Bounds.checkString(result.length());
    }
    return result.toString();
  }
}
