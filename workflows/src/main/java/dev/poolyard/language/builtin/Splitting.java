package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TextSearch;
import dev.poolyard.language.runtime.Types;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** {@code split}, {@code rsplit} and {@code splitlines}. */
final class Splitting {
  private Splitting() {}

  static Object split(String text, Arguments arguments, String function) {
    @Nullable Object[] bound = arguments.bind(function, 0, "sep", "maxsplit");
    Object separator = bound[0] == null ? Nothing.NONE : bound[0];
    long limit = bound[1] == null ? -1 : Numbers.toCount(bound[1]);
    long most = limit < 0 ? Long.MAX_VALUE : limit;
    boolean fromRight = function.equals("rsplit");
    if (separator == Nothing.NONE) {
      return list(fromRight ? bySpaceFromRight(text, most) : bySpace(text, most));
    }
    if (!(separator instanceof String word)) {
      throw Raise.typeError("must be str or None, not %s", Types.nameOf(separator));
    }
    StrMethods.checkSeparator(word);
    return list(fromRight ? byTextFromRight(text, word, most) : byText(text, word, most));
  }

  private static ListObject list(Deque<String> parts) {
    return ListObject.owning(parts.toArray());
  }

  private static Deque<String> grow(Deque<String> parts) {
    Context.current().step();
    Bounds.checkCollection(parts.size() + 1L);
    return parts;
  }

  private static Deque<String> byText(String text, String separator, long most) {
    Deque<String> parts = new ArrayDeque<>();
    int from = 0;
    for (long left = most; left > 0; left--) {
      int at = TextSearch.first(text, separator, from);
      if (at < 0) {
        break;
      }
      grow(parts).add(text.substring(from, at));
      from = at + separator.length();
    }
    grow(parts).add(text.substring(from));
    return parts;
  }

  private static Deque<String> byTextFromRight(String text, String separator, long most) {
    Deque<String> parts = new ArrayDeque<>();
    int to = text.length();
    for (long left = most; left > 0; left--) {
      int at = TextSearch.last(text, separator, to);
      if (at < 0) {
        break;
      }
      grow(parts).addFirst(text.substring(at + separator.length(), to));
      to = at;
    }
    grow(parts).addFirst(text.substring(0, to));
    return parts;
  }

  private static Deque<String> bySpace(String text, long most) {
    Context context = Context.current();
    Deque<String> parts = new ArrayDeque<>();
    int at = 0;
    long left = most;
    while (true) {
      while (at < text.length() && Characters.isSpace(text.codePointAt(at))) {
        context.work(1);
        at += Character.charCount(text.codePointAt(at));
      }
      if (at >= text.length()) {
        return parts;
      }
      if (left-- == 0) {
        grow(parts).add(text.substring(at));
        return parts;
      }
      int from = at;
      while (at < text.length() && !Characters.isSpace(text.codePointAt(at))) {
        context.work(1);
        at += Character.charCount(text.codePointAt(at));
      }
      grow(parts).add(text.substring(from, at));
    }
  }

  private static Deque<String> bySpaceFromRight(String text, long most) {
    Context context = Context.current();
    Deque<String> parts = new ArrayDeque<>();
    int at = text.length();
    long left = most;
    while (true) {
      while (at > 0 && Characters.isSpace(text.codePointBefore(at))) {
        context.work(1);
        at -= Character.charCount(text.codePointBefore(at));
      }
      if (at <= 0) {
        return parts;
      }
      if (left-- == 0) {
        grow(parts).addFirst(text.substring(0, at));
        return parts;
      }
      int to = at;
      while (at > 0 && !Characters.isSpace(text.codePointBefore(at))) {
        context.work(1);
        at -= Character.charCount(text.codePointBefore(at));
      }
      grow(parts).addFirst(text.substring(at, to));
    }
  }

  static Object lines(String text, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("splitlines", 0, "keepends");
    boolean keepEnds = bound[0] != null && Numbers.toCInt(bound[0]) != 0;
    Context context = Context.current();
    ListObject lines = new ListObject();
    int from = 0;
    while (from < text.length()) {
      int at = from;
      while (at < text.length() && !Characters.isLineBreak(text.charAt(at))) {
        context.work(1);
        at++;
      }
      int end = at;
      if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
      }
      context.work(1);
      lines.add(text.substring(from, keepEnds ? at : end));
      from = at;
    }
    return lines;
  }
}
