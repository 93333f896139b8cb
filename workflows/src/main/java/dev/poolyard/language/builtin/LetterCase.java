package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Text;
import java.util.Locale;
import java.util.Map;

/** The methods of strings that change the case of letters. */
final class LetterCase {
  private LetterCase() {}

  static Map<String, Method> methods() {
    return new MethodTable<>("str", String.class)
        .put("upper", 0, 0, (c, s, a) -> s.toUpperCase(Locale.ROOT))
        .put("lower", 0, 0, (c, s, a) -> s.toLowerCase(Locale.ROOT))
        .put("casefold", 0, 0, (c, s, a) -> fold(s))
        .put("capitalize", 0, 0, (c, s, a) -> capitalize(s))
        .put("title", 0, 0, (c, s, a) -> title(s))
        .put("swapcase", 0, 0, (c, s, a) -> swap(s))
        .all();
  }

  private static String fold(String text) {
    return text.replace("ẞ", "ss")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
  }

  private static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    int width = Character.charCount(first);
    return titled(first) + lowerAfter(text, width);
  }

  /** Lower-cases the rest knowing what stands before it, which a final sigma needs. */
  private static String lowerAfter(String text, int from) {
    String whole = text.toLowerCase(Locale.ROOT);
    String head = text.substring(0, from).toLowerCase(Locale.ROOT);
    return whole.substring(Math.min(whole.length(), head.length()));
  }

  private static String titled(int codePoint) {
    int title = Character.toTitleCase(codePoint);
    if (title != codePoint) {
      return Text.ofCodePoint(title);
    }
    String upper = Character.toString(codePoint).toUpperCase(Locale.ROOT);
    return upper.codePointCount(0, upper.length()) == 1
        ? upper
        : upper.substring(0, upper.offsetByCodePoints(0, 1))
            + upper.substring(upper.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
  }

  private static String title(String text) {
    StringBuilder result = new StringBuilder();
    boolean inWord = false;
    for (int c : text.codePoints().toArray()) {
      boolean cased = isCased(c);
      if (cased) {
        result.append(inWord ? Character.toString(c).toLowerCase(Locale.ROOT) : titled(c));
      } else {
        result.appendCodePoint(c);
      }
      inWord = cased;
    }
    return result.toString();
  }

  static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static String swap(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          String one = Character.toString(c);
          if (Character.isUpperCase(c)) {
            result.append(one.toLowerCase(Locale.ROOT));
          } else if (Character.isLowerCase(c)) {
            result.append(one.toUpperCase(Locale.ROOT));
          } else {
            result.append(one);
          }
        });
    return result.toString();
  }
}
