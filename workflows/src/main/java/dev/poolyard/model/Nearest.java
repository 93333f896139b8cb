package dev.poolyard.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name was meant. */
final class Nearest {
  // A longer word than any name; comparing it with all names would be wasted.
  private static final int LONGEST = 100;

  private Nearest() {}

  /** Returns {@code "; did you mean …?"} if a candidate is close to {@code word}, else nothing. */
  static String suggestion(String word, Collection<String> candidates) {
    return of(word, candidates).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** Returns the candidate closest to {@code word} if a few letters make the difference. */
  static Optional<String> of(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    int bound = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> candidate.length() <= LONGEST && distance(word, candidate) <= bound)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /**
   * Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour.
   */
  private static int distance(String left, String right) {
    int[] beforePrevious = new int[right.length() + 1];
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int cost = letter(left, i) == letter(right, j) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
        if (i > 1
            && j > 1
            && letter(left, i) == letter(right, j - 1)
            && letter(left, i - 1) == letter(right, j)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[right.length()];
  }

  private static char letter(String word, int position) {
    return Character.toLowerCase(word.charAt(position - 1));
  }
}
