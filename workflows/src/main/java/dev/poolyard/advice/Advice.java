package dev.poolyard.advice;

import dev.poolyard.model.Reading;
import java.util.List;

/** Foresees what a workflow will hardly be meant to do. */
public final class Advice {
  private static final int MOST_WARNINGS = 100;

  private static final List<Rule> RULES =
      List.of(
          new CannotCross(),
          new PoolLocksUp(),
          new ChannelLocksUp(),
          new FuturesInCircle(),
          new ImpureRetried(),
          new ImpureRemembered(),
          new ComesToNothing());

  private Advice() {}

  /** Returns the warnings, the gravest kind first; at most 100. */
  public static List<Warning> of(Reading reading) {
    var drawing = new Drawing(reading.draft(), reading.functions());
    return RULES.stream().flatMap(rule -> rule.look(drawing)).limit(MOST_WARNINGS).toList();
  }
}
