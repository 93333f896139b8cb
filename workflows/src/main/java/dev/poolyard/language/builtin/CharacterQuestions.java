package dev.poolyard.language.builtin;

import dev.poolyard.language.lexical.Words;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.value.Repr;
import java.util.Map;
import java.util.function.IntPredicate;

/** The methods of strings whose names begin with {@code is}. */
final class CharacterQuestions {
  private CharacterQuestions() {}

  static Map<String, Method> methods() {
    return new MethodTable<>("str", String.class)
        .put("isdigit", 0, 0, (c, s, a) -> all(s, CharacterQuestions::isDigit))
        .put("isdecimal", 0, 0, (c, s, a) -> all(s, Character::isDigit))
        .put("isnumeric", 0, 0, (c, s, a) -> all(s, CharacterQuestions::isNumeric))
        .put("isalpha", 0, 0, (c, s, a) -> all(s, Character::isLetter))
        .put(
            "isalnum",
            0,
            0,
            (c, s, a) -> all(s, x -> Character.isLetter(x) || isNumeric(x) || isDigit(x)))
        .put("isspace", 0, 0, (c, s, a) -> all(s, Characters::isSpace))
        .put("isupper", 0, 0, (c, s, a) -> isUpper(s))
        .put("islower", 0, 0, (c, s, a) -> isLower(s))
        .put("istitle", 0, 0, (c, s, a) -> isTitle(s))
        .put("isascii", 0, 0, (c, s, a) -> s.chars().allMatch(x -> x < 0x80))
        .put("isprintable", 0, 0, (c, s, a) -> s.codePoints().allMatch(Repr::isPrintable))
        .put("isidentifier", 0, 0, (c, s, a) -> Words.isIdentifier(s))
        .all();
  }

  private static boolean all(String text, IntPredicate predicate) {
    return !text.isEmpty() && text.codePoints().allMatch(predicate);
  }

  private static boolean isDigit(int c) {
    return Character.isDigit(c)
        || c == 0xB2
        || c == 0xB3
        || c == 0xB9
        || c == 0x2070
        || (c >= 0x2074 && c <= 0x2079)
        || (c >= 0x2080 && c <= 0x2089)
        || (c >= 0x2460 && c <= 0x2468);
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isUpper(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }

  private static boolean isLower(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase)
        && text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  private static boolean isTitle(String text) {
    boolean inWord = false;
    boolean any = false;
    for (int c : text.codePoints().toArray()) {
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        any = true;
      } else if (Character.isLowerCase(c)) {
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
