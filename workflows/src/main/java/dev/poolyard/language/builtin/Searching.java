package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TextSearch;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.Map;

/** The methods of strings that look for others. */
final class Searching {
  private Searching() {}

  static Map<String, Method> methods() {
    return new MethodTable<>("str", String.class)
        .putFree("find", (c, s, a) -> find(s, counted(a, "find"), "find", false))
        .putFree("rfind", (c, s, a) -> find(s, counted(a, "rfind"), "rfind", true))
        .putFree("index", (c, s, a) -> found(find(s, counted(a, "index"), "index", false)))
        .putFree("rindex", (c, s, a) -> found(find(s, counted(a, "rindex"), "rindex", true)))
        .putFree("count", (c, s, a) -> count(s, counted(a, "count")))
        .putFree("startswith", (c, s, a) -> matches(s, counted(a, "startswith"), "startswith"))
        .putFree("endswith", (c, s, a) -> matches(s, counted(a, "endswith"), "endswith"))
        .all();
  }

  private static Arguments counted(Arguments arguments, String function) {
    int count = arguments.count();
    if (arguments.keywords().isEmpty() && (count < 1 || count > 3)) {
      throw Raise.typeError(
          "%s() takes at %s (%d given)",
          function, count < 1 ? "least 1 argument" : "most 3 arguments", count);
    }
    return arguments.expect("str." + function, 1, 3);
  }

  /** The part of a string that the optional start and end arguments choose. */
  private record Part(int from, int to, boolean inside) {
    static Part of(String text, Arguments arguments) {
      int length = Text.length(text);
      long from = index(arguments.at(1, Nothing.NONE), 0);
      long to = index(arguments.at(2, Nothing.NONE), length);
      boolean inside = (from < 0 ? from + length : from) <= length;
      int start = SequenceMethods.clamp(from, length);
      int stop = SequenceMethods.clamp(to, length);
      return new Part(Text.offset(text, start), Text.offset(text, stop), inside && start <= stop);
    }

    /** Far beyond the end of any text. */
    private static final long FARTHEST = 1L << 40;

    private static long index(Object object, long otherwise) {
      if (object == Nothing.NONE) {
        return otherwise;
      }
      if (!Numbers.isIndex(object)) {
        throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
      }
      return Math.clamp(Numbers.toPlace(object), -FARTHEST, FARTHEST);
    }
  }

  private static Object find(String text, Arguments arguments, String name, boolean last) {
    Part part = Part.of(text, arguments);
    if (!(arguments.at(0) instanceof String wanted)) {
      throw Raise.typeError("must be str, not %s", Types.nameOf(arguments.at(0)));
    }
    if (!part.inside()) {
      return -1L;
    }
    String searched = text.substring(part.from(), part.to());
    int at = last ? TextSearch.last(searched, wanted) : TextSearch.first(searched, wanted, 0);
    return at < 0 ? -1L : (long) Text.index(text, part.from() + at);
  }

  private static Object found(Object index) {
    if (index.equals(-1L)) {
      throw Raise.valueError("substring not found");
    }
    return index;
  }

  private static Object count(String text, Arguments arguments) {
    Part part = Part.of(text, arguments);
    if (!(arguments.at(0) instanceof String wanted)) {
      throw Raise.typeError("must be str, not %s", Types.nameOf(arguments.at(0)));
    }
    if (!part.inside()) {
      return 0L;
    }
    String searched = text.substring(part.from(), part.to());
    if (wanted.isEmpty()) {
      return Text.length(searched) + 1L;
    }
    long count = 0;
    for (int at = TextSearch.first(searched, wanted, 0);
        at >= 0;
        at = TextSearch.first(searched, wanted, at + wanted.length())) {
      count++;
    }
    return count;
  }

  private static Object matches(String text, Arguments arguments, String function) {
    Part part = Part.of(text, arguments);
    if (arguments.at(0) instanceof TupleObject alternatives) {
      for (Object alternative : alternatives.elements()) {
        Context.weigh(1);
        if (!(alternative instanceof String affix)) {
          throw Raise.typeError(
              "tuple for %s must only contain str, not %s", function, Types.nameOf(alternative));
        }
        if (matches(text, affix, part, function)) {
          return true;
        }
      }
      return false;
    }
    if (arguments.at(0) instanceof String affix) {
      return matches(text, affix, part, function);
    }
    throw Raise.typeError(
        "%s first arg must be str or a tuple of str, not %s",
        function, Types.nameOf(arguments.at(0)));
  }

  private static boolean matches(String text, String affix, Part part, String function) {
    if (!part.inside()) {
      return false;
    }
    if (affix.length() > part.to() - part.from()) {
      return false;
    }
    Bounds.weigh(affix.length());
    return text.startsWith(
        affix, function.equals("startswith") ? part.from() : part.to() - affix.length());
  }
}
