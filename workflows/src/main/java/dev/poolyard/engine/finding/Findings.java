package dev.poolyard.engine.finding;

import java.util.List;

/** All rules, the weightiest first. */
public final class Findings {
  private static final List<FindingRule> RULES =
      List.of(
          new GilBound(),
          new NotParallel(),
          new SpawnDominates(),
          new ChunksTooSmall(),
          new CopyingDominates(),
          new PoolTooSmall(),
          new Oversubscribed(),
          new Unpicklable());

  private Findings() {}

  /** Returns what the rules find. */
  public static List<Finding> of(RunFacts facts) {
    return RULES.stream().flatMap(rule -> rule.look(facts)).toList();
  }
}
