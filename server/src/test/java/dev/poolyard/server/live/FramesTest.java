package dev.poolyard.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {
  @Test
  void whatIsShortGoesIntoOneFrame() {
    List<String> events = Collections.nCopies(4000, "{}");

    assertThat(Frames.cut(events)).containsExactly(events);
  }

  @Test
  void noEventsMakeNoFrame() {
    assertThat(Frames.cut(List.of())).isEmpty();
  }

  @Test
  void longEventsAreSpreadOverFramesInTheirOrder() {
    String half = "x".repeat(Frames.LONG_ENOUGH / 2);
    String whole = "y".repeat(Frames.LONG_ENOUGH * 3);

    assertThat(Frames.cut(List.of(half, half, "a", whole, "b")))
        .containsExactly(List.of(half, half), List.of("a", whole), List.of("b"));
  }
}
