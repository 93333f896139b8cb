package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.value.NewerCharacters;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The methods of strings that change the case of letters. */
final class LetterCase {
  /** Unicode 14 knows these, but gave them a capital letter, or a small one's rank, only later. */
  private static final int FIRST_CHANGED = 0x19b;

  private static final String UPPER_CASE_LATER = "\u019b\u0264";
  private static final String LOWER_CASE_LATER = "\u10fc\ua7f2\ua7f3\ua7f4\uab69";

  /** What a capital iota that follows another letter becomes in a title. */
  private static final char IOTA_BELOW = '\u0345';

  private LetterCase() {}

  static Map<String, Method> methods() {
    return new MethodTable<>("str", String.class)
        .put("upper", 0, 0, (c, s, a) -> changed(s, LetterCase::upper))
        .put("lower", 0, 0, (c, s, a) -> lower(s))
        .put("casefold", 0, 0, (c, s, a) -> changed(s, LetterCase::fold))
        .put("capitalize", 0, 0, (c, s, a) -> capitalize(s))
        .put("title", 0, 0, (c, s, a) -> title(c, s))
        .put("swapcase", 0, 0, (c, s, a) -> swap(c, s))
        .all();
  }

  /** Changes characters that do not depend on their neighbours. */
  private static String changed(String text, UnaryOperator<String> change) {
    StringBuilder result = new StringBuilder(text.length());
    CodePoints.appendChanged(result, text, 0, text.length(), change);
    Bounds.checkString(result.length());
    return result.toString();
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(c -> folded.append(fold(c)));
    return folded.toString();
  }

  private static String fold(int c) {
    String one = Text.ofCodePoint(c);
    if (isCaseless(c)) {
      return one;
    }
    return switch (c) {
      case 'ẞ' -> "ss";
      case 'ı' -> one;
      case 'Σ', 'ς' -> "σ";
      default -> {
        String upper = upper(one);
        boolean cherokee = Character.UnicodeScript.of(c) == Character.UnicodeScript.CHEROKEE;
        yield cherokee ? upper : upper.toLowerCase(Locale.ROOT);
      }
    };
  }

  /**
   * Java's own way looks for the ends of words anew at each sigma, which takes hours for a text of
   * many.
   */
  private static String lower(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (int sigma = text.indexOf('Σ'); sigma >= 0; sigma = text.indexOf('Σ', from)) {
      appendLower(result, text, from, sigma);
      result.append(Sigma.lower(text, sigma));
      from = sigma + 1;
    }
    appendLower(result, text, from, text.length());
    Bounds.checkString(result.length());
    return result.toString();
  }

  private static void appendLower(StringBuilder result, String text, int from, int to) {
    CodePoints.appendChanged(result, text, from, to, LetterCase::lowerPiece);
  }

  private static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    // the rest is lower-cased knowing what stands before it, which a final sigma needs
    String whole = lower(text);
    String head = Character.toString(first).toLowerCase(Locale.ROOT);
    return titled(first) + whole.substring(head.length());
  }

  private static String titled(int codePoint) {
    if (isCaseless(codePoint)) {
      return Text.ofCodePoint(codePoint);
    }
    int title = Character.toTitleCase(codePoint);
    String upper = Text.ofCodePoint(codePoint).toUpperCase(Locale.ROOT);
    int first = upper.codePointAt(0);
    int width = Character.charCount(first);
    if (title != codePoint || Character.isTitleCase(codePoint) || width == upper.length()) {
      return Text.ofCodePoint(title);
    }
    return !isCased(first)
        ? upper
        : upper.substring(0, width)
            + upper.substring(width).replace('Ι', IOTA_BELOW).toLowerCase(Locale.ROOT);
  }

  private static String title(Context context, String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean inWord = false;
    for (int at = 0; at < text.length(); ) {
      context.step();
      int c = text.codePointAt(at);
      boolean cased = isCased(c);
      if (cased) {
        result.append(inWord ? lower(text, at) : titled(c));
      } else {
        result.appendCodePoint(c);
      }
      inWord = cased;
      at += Character.charCount(c);
    }
    Bounds.checkString(result.length());
    return result.toString();
  }

  /** Lower-cases the character at an offset. */
  private static String lower(String text, int at) {
    int c = text.codePointAt(at);
    return c == 'Σ' ? Text.ofCodePoint(Sigma.lower(text, at)) : lowerPiece(Text.ofCodePoint(c));
  }

  static boolean isCased(int c) {
    return isUpper(c) || isLower(c) || isTitle(c);
  }

  static boolean isUpper(int c) {
    return Character.isUpperCase(c) && !NewerCharacters.contains(c);
  }

  static boolean isLower(int c) {
    return Character.isLowerCase(c)
        && !NewerCharacters.contains(c)
        && (c < FIRST_CHANGED || LOWER_CASE_LATER.indexOf(c) < 0);
  }

  static boolean isTitle(int c) {
    return Character.isTitleCase(c) && !NewerCharacters.contains(c);
  }

  /** Whether Unicode 14 has no other case of a character, though Java's Unicode may. */
  private static boolean isCaseless(int c) {
    return NewerCharacters.contains(c) || (c >= FIRST_CHANGED && UPPER_CASE_LATER.indexOf(c) >= 0);
  }

  private static String upper(String piece) {
    return changedPiece(piece, whole -> whole.toUpperCase(Locale.ROOT));
  }

  private static String lowerPiece(String piece) {
    return changedPiece(piece, whole -> whole.toLowerCase(Locale.ROOT));
  }

  /** Changes all of a piece but what is caseless. */
  private static String changedPiece(String piece, UnaryOperator<String> change) {
    StringBuilder result = new StringBuilder(piece.length());
    int from = 0;
    int width;
    for (int at = 0; at < piece.length(); at += width) {
      int c = piece.codePointAt(at);
      width = Character.charCount(c);
      if (isCaseless(c)) {
        result.append(change.apply(piece.substring(from, at))).appendCodePoint(c);
        from = at + width;
      }
    }
    return from == 0
        ? change.apply(piece)
        : result.append(change.apply(piece.substring(from))).toString();
  }

  private static String swap(Context context, String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      context.step();
      int c = text.codePointAt(at);
      if (isUpper(c)) {
        result.append(lower(text, at));
      } else if (isLower(c)) {
        result.append(upper(Text.ofCodePoint(c)));
      } else {
        result.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    Bounds.checkString(result.length());
    return result.toString();
  }
}
