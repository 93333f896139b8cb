package dev.poolyard.language.module.regex;

import dev.poolyard.value.NewerCharacters;
import java.util.List;

/** A set of characters, given by their code points. */
interface CharacterSet {
  boolean contains(int character);

  CharacterSet ANY = character -> true;
  CharacterSet ANY_BUT_BREAK = character -> character != '\n';
  CharacterSet DIGIT =
      character -> NewerCharacters.typeOf(character) == Character.DECIMAL_DIGIT_NUMBER;
  CharacterSet ASCII_DIGIT = character -> character >= '0' && character <= '9';
  CharacterSet SPACE = CharacterSet::isSpace;
  CharacterSet ASCII_SPACE = character -> character == ' ' || (character >= 9 && character <= 13);
  CharacterSet WORD = CharacterSet::isWord;
  CharacterSet ASCII_WORD =
      character ->
          character == '_'
              || (character >= '0' && character <= '9')
              || (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z');

  private static boolean isSpace(int character) {
    return (character >= 9 && character <= 13)
        || (character >= 28 && character <= 32)
        || character == 0x85
        || character == 0xA0
        || (character > 0xff
            && (Character.isSpaceChar(character) && NewerCharacters.typeOf(character) != 0));
  }

  private static boolean isWord(int character) {
    if (character < 128) {
      return ASCII_WORD.contains(character);
    }
    return switch (NewerCharacters.typeOf(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  static CharacterSet range(int from, int to) {
    return character -> character >= from && character <= to;
  }

  static CharacterSet union(List<CharacterSet> sets) {
    List<CharacterSet> all = List.copyOf(sets);
    return all.size() == 1
        ? all.getFirst()
        : character -> {
          for (CharacterSet set : all) {
            if (set.contains(character)) {
              return true;
            }
          }
          return false;
        };
  }

  default CharacterSet complement() {
    return new Complement(this);
  }

  /** All that are not in a set; equal to another of the same set. */
  record Complement(CharacterSet set) implements CharacterSet {
    @Override
    public boolean contains(int character) {
      return !set.contains(character);
    }
  }

  /** Returns the set with all that differ from a member in case only. */
  default CharacterSet ignoringCase(boolean ascii) {
    return character -> {
      if (contains(character)) {
        return true;
      }
      if (ascii) {
        boolean letter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
        return character < 128 && letter && contains(character ^ 0x20);
      }
      for (int other : LetterCases.of(character)) {
        if (contains(other)) {
          return true;
        }
      }
      return false;
    };
  }
}
