package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers all that is wrong with a program. */
final class Problems {
  private final List<SyntaxProblem> found = new ArrayList<>();

  void add(SyntaxProblem problem) {
    boolean known =
        found.stream()
            .anyMatch(other ->
                other.place().equals(problem.place())
                    && other.sentence().equals(problem.sentence()));
    if (!known) {
      found.add(problem);
    }
  }

  void add(Place place, String sentence) {
    add(new SyntaxProblem(place, sentence));
  }

  /** Returns them in the order of the text. */
  List<SyntaxProblem> inOrder() {
    List<SyntaxProblem> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.<SyntaxProblem>comparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column()));
    return sorted;
  }
}
