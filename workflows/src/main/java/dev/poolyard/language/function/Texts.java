package dev.poolyard.language.function;

import dev.poolyard.language.runtime.AsciiText;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Formatting;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;

/** The parts of f-strings. */
public final class Texts {
  private Texts() {}

  /** Formats a value by a specification, which is a string. */
  public static String format(Object value, Object specification) {
    return Formatting.format(value, (String) specification);
  }

  /**
   * Converts a value before it is formatted.
   *
   * @param conversion {@code 's'}, {@code 'r'} or {@code 'a'}
   */
  public static Object convert(Object value, int conversion) {
    return switch (conversion) {
      case 's' -> Text.of(value);
      case 'r' -> Representation.of(value);
      default -> AsciiText.toAscii(Representation.of(value));
    };
  }

  /** Joins the parts, all strings. */
  public static Object join(Object[] parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append((String) part);
      Bounds.checkString(text.length());
    }
    return text.toString();
  }
}
