package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Subscripts;

/** The attributes and indices after the argument in a replacement field. */
final class StrFormatPath {
  private final String name;
  private int position;

  StrFormatPath(String name, int position) {
    this.name = name;
    this.position = position;
  }

  Object follow(Context context, Object start) {
    Object value = start;
    while (position < name.length()) {
      switch (name.charAt(position++)) {
        case '.' -> value = Attributes.get(context, value, checked(attribute()));
        case '[' -> {
          String key = checked(key());
          long index = number(key);
          value = Subscripts.get(value, index < 0 ? key : (Object) index);
        }
        default ->
            throw Raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return value;
  }

  private static String checked(String part) {
    if (part.isEmpty()) {
      throw Raise.valueError("Empty attribute in format string");
    }
    return part;
  }

  private String attribute() {
    int start = position;
    while (position < name.length()
        && name.charAt(position) != '.'
        && name.charAt(position) != '[') {
      position++;
    }
    return name.substring(start, position);
  }

  private String key() {
    int close = name.indexOf(']', position);
    if (close < 0) {
      throw Raise.valueError("Missing ']' in format string");
    }
    String key = name.substring(position, close);
    position = close + 1;
    return key;
  }

  /** Returns the number that {@code text} is, or -1. */
  static long number(String text) {
    long value = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = CharacterQuestions.isDecimal(c) ? Character.digit(c, 10) : -1;
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Raise.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
