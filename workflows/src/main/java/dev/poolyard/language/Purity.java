package dev.poolyard.language;

import java.util.List;

/**
 * Whether a function only computes, so that it may be run again without being asked for.
 *
 * @param reasons why it is not pure, empty if it is
 */
public record Purity(boolean pure, List<Reason> reasons) {
  public Purity {
    reasons = List.copyOf(reasons);
    if (pure != reasons.isEmpty()) {
      throw new IllegalArgumentException("an impure function must have reasons, a pure one none");
    }
  }

  /**
   * One thing that makes a function impure.
   *
   * @param line where, counted from 1
   * @param message such as {@code calls print}
   */
  public record Reason(int line, String message) {}
}
