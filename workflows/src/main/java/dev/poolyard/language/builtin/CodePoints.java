package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Walks along the characters of strings, each character a step. */
final class CodePoints {
  /** Java may need the square of the length of what it changes. */
  private static final int PIECE = 1024;

  private CodePoints() {}

  /** Returns whether all characters are what {@code predicate} wants. */
  static boolean all(String text, IntPredicate predicate) {
    Context context = Context.current();
    int at = 0;
    while (at < text.length()) {
      context.work(1);
      int c = text.codePointAt(at);
      if (!predicate.test(c)) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  /** Returns whether one character is what {@code predicate} wants. */
  static boolean any(String text, IntPredicate predicate) {
    return !all(text, predicate.negate());
  }

  static void forEach(String text, IntConsumer action) {
    all(
        text,
        c -> {
          action.accept(c);
          return true;
        });
  }

  /** Appends what {@code change} makes of each piece of a part of {@code text}. */
  static void appendChanged(
      StringBuilder result, String text, int from, int to, UnaryOperator<String> change) {
    Context context = Context.current();
    int at = from;
    while (at < to) {
      context.work(Math.min(PIECE, to - at) / 8 + 1);
      int end = Math.min(to, at + PIECE);
      if (end < to && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      result.append(change.apply(text.substring(at, end)));
      at = end;
    }
  }
}
