package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
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
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      Context.current().step();
      int c = characters[i];
      boolean cased = isCased(c);
      if (cased) {
        result.append(inWord ? lower(characters, i) : titled(c));
      } else {
        result.appendCodePoint(c);
      }
      inWord = cased;
    }
    return result.toString();
  }

  /** Lower-cases one character; a sigma at the end of a word is another one. */
  private static String lower(int[] characters, int index) {
    if (characters[index] != 'Σ') {
      return Character.toString(characters[index]).toLowerCase(Locale.ROOT);
    }
    return isFollowedByLetter(characters, index) || !isPrecededByLetter(characters, index)
        ? "σ"
        : "ς";
  }

  private static boolean isPrecededByLetter(int[] characters, int index) {
    int at = index - 1;
    while (at >= 0 && isCaseIgnorable(characters[at])) {
      at--;
    }
    return at >= 0 && isCased(characters[at]);
  }

  private static boolean isFollowedByLetter(int[] characters, int index) {
    int at = index + 1;
    while (at < characters.length && isCaseIgnorable(characters[at])) {
      at++;
    }
    return at < characters.length && isCased(characters[at]);
  }

  private static boolean isCaseIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> ".:'\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027".indexOf(c) >= 0;
    };
  }

  static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static String swap(String text) {
    Context context = Context.current();
    StringBuilder result = new StringBuilder();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      context.step();
      int c = characters[i];
      if (Character.isUpperCase(c)) {
        result.append(lower(characters, i));
      } else if (Character.isLowerCase(c)) {
        result.append(Character.toString(c).toUpperCase(Locale.ROOT));
      } else {
        result.appendCodePoint(c);
      }
    }
    return result.toString();
  }
}
