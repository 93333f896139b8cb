package dev.poolyard.language.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Suggestions {
  private static final int MOST_LISTED = 12;

  private Suggestions() {}

  /** Returns the nearest of {@code candidates} if it is near enough to be a slip. */
  static Optional<String> nearest(String name, Collection<String> candidates) {
    int most = name.length() < 3 ? 0 : Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= most)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Lists {@code names}, those nearest to {@code wanted} first. */
  static String list(Collection<String> names, String wanted) {
    List<String> sorted =
        names.stream()
            .sorted(
                Comparator.<String>comparingInt(name -> distance(wanted, name))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return sorted.size() <= MOST_LISTED
        ? String.join(", ", sorted)
        : String.join(", ", sorted.subList(0, MOST_LISTED)) + " and more";
  }

  /** Levenshtein's distance, two swapped neighbours counting one. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    int[] beforePrevious = previous;
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[b.length()];
  }
}
