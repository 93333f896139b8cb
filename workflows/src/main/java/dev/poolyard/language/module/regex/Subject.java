package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Text;
import org.jspecify.annotations.Nullable;

/** A text whose characters can be reached by their number. */
final class Subject {
  private final String text;

  /** The characters where Java keeps some of them in two parts, else null. */
  private final int @Nullable [] characters;

  Subject(String text) {
    this.text = text;
    this.characters = Text.isSimple(text) ? null : Text.codes(text);
  }

  String text() {
    return text;
  }

  int length() {
    return characters == null ? text.length() : characters.length;
  }

  int at(int index) {
    return characters == null ? text.charAt(index) : characters[index];
  }

  String slice(int from, int to) {
    return characters == null
        ? text.substring(from, Math.max(from, to))
        : new String(characters, from, Math.max(0, to - from));
  }
}
