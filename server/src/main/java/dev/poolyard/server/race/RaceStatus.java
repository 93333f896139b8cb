package dev.poolyard.server.race;

import java.util.Locale;

/** Where a race stands. */
public enum RaceStatus {
  /** It waits for its turn. */
  QUEUED,
  /** It is its turn. */
  RUNNING,
  /** All its runs are over, whether or not they succeeded. */
  FINISHED,
  /** Somebody ended it. */
  CANCELLED,
  /** It took longer than a race may. */
  TIMED_OUT,
  /** The server stopped during it. */
  CRASHED;

  /** Returns it as it is written, such as {@code timed_out}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
