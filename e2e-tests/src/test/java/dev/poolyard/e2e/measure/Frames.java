package dev.poolyard.e2e.measure;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** The frames that a page showed, by the milliseconds between them. */
record Frames(Numbers gaps) {
  private static final double FEWEST_A_SECOND = 50;

  static Frames of(JsonNode gaps) {
    return new Frames(Numbers.of(gaps));
  }

  int count() {
    return gaps.sorted().length;
  }

  Figure figure(String what) {
    double seconds = Arrays.stream(gaps.sorted()).sum() / 1000;
    String slow =
        ", 99 %% within %s, longest %s"
            .formatted(Figure.text(gaps.quantile(0.99), "ms"), Figure.text(gaps.largest(), "ms"));
    return Figure.atLeast(FEWEST_A_SECOND, "frames/s", what + slow, count() / seconds);
  }
}
