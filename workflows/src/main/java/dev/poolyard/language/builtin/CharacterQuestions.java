package dev.poolyard.language.builtin;

import dev.poolyard.language.lexical.Words;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.value.NewerCharacters;
import dev.poolyard.value.Repr;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;

/** The methods of strings whose names begin with {@code is}. */
final class CharacterQuestions {
  /** Unicode's {@code Numeric_Type=Digit}: first and last of each row. */
  private static final BitSet OTHER_DIGITS =
      ranges(
          0xb2, 0xb3, 0xb9, 0xb9, 0x1369, 0x1371, 0x19da, 0x19da, 0x2070, 0x2070, 0x2074, 0x2079,
          0x2080, 0x2089, 0x2460, 0x2468, 0x2474, 0x247c, 0x2488, 0x2490, 0x24ea, 0x24ea, 0x24f5,
          0x24fd, 0x24ff, 0x24ff, 0x2776, 0x277e, 0x2780, 0x2788, 0x278a, 0x2792, 0x10a40, 0x10a43,
          0x10e60, 0x10e68, 0x11052, 0x1105a, 0x1f100, 0x1f10a);

  /** Ideographs that mean a number. */
  private static final BitSet NUMERALS = new BitSet();

  static {
    ("㐅㒃㠪㭍一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零"
            + "\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd"
            + "𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭\ud87e\udc90")
        .codePoints()
        .forEach(NUMERALS::set);
  }

  private CharacterQuestions() {}

  private static BitSet ranges(int... bounds) {
    BitSet all = new BitSet();
    for (int i = 0; i < bounds.length; i += 2) {
      all.set(bounds[i], bounds[i + 1] + 1);
    }
    return all;
  }

  static Map<String, Method> methods() {
    return new MethodTable<>("str", String.class)
        .put("isdigit", 0, 0, (c, s, a) -> all(s, CharacterQuestions::isDigit))
        .put("isdecimal", 0, 0, (c, s, a) -> all(s, CharacterQuestions::isDecimal))
        .put("isnumeric", 0, 0, (c, s, a) -> all(s, CharacterQuestions::isNumeric))
        .put("isalpha", 0, 0, (c, s, a) -> all(s, CharacterQuestions::isLetter))
        .put("isalnum", 0, 0, (c, s, a) -> all(s, x -> isLetter(x) || isNumeric(x) || isDigit(x)))
        .put("isspace", 0, 0, (c, s, a) -> all(s, Characters::isSpace))
        .put("isupper", 0, 0, (c, s, a) -> isUpper(s))
        .put("islower", 0, 0, (c, s, a) -> isLower(s))
        .put("istitle", 0, 0, (c, s, a) -> isTitle(s))
        .put("isascii", 0, 0, (c, s, a) -> CodePoints.all(s, x -> x < 0x80))
        .put("isprintable", 0, 0, (c, s, a) -> CodePoints.all(s, Repr::isPrintable))
        .put("isidentifier", 0, 0, (c, s, a) -> isIdentifier(s))
        .all();
  }

  private static boolean all(String text, IntPredicate predicate) {
    return !text.isEmpty() && CodePoints.all(text, predicate);
  }

  private static boolean isDigit(int c) {
    return isDecimal(c) || OTHER_DIGITS.get(c);
  }

  static boolean isDecimal(int c) {
    return Character.isDigit(c) && !NewerCharacters.contains(c);
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) && !NewerCharacters.contains(c);
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && Words.isIdentifierStart(text.codePointAt(0))
        && CodePoints.all(text, Words::isIdentifierPart);
  }

  private static boolean isNumeric(int c) {
    int type = NewerCharacters.typeOf(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || (type == Character.OTHER_LETTER && NUMERALS.get(c));
  }

  private static boolean isUpper(String text) {
    return CodePoints.any(text, LetterCase::isUpper)
        && !CodePoints.any(text, c -> LetterCase.isLower(c) || LetterCase.isTitle(c));
  }

  private static boolean isLower(String text) {
    return CodePoints.any(text, LetterCase::isLower)
        && !CodePoints.any(text, c -> LetterCase.isUpper(c) || LetterCase.isTitle(c));
  }

  private static boolean isTitle(String text) {
    Context context = Context.current();
    boolean inWord = false;
    boolean any = false;
    int width;
    for (int at = 0; at < text.length(); at += width) {
      context.work(1);
      int c = text.codePointAt(at);
      width = Character.charCount(c);
      if (LetterCase.isUpper(c) || LetterCase.isTitle(c)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        any = true;
      } else if (LetterCase.isLower(c)) {
        if (!inWord) {
          return false;
        }
      } else {
        inWord = false;
      }
    }
    return any;
  }
}
