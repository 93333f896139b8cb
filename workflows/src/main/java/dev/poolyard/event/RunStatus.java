package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a run stands. */
public enum RunStatus {
  @JsonProperty("queued")
  QUEUED,
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("succeeded")
  SUCCEEDED,
  @JsonProperty("failed")
  FAILED,
  @JsonProperty("cancelled")
  CANCELLED,
  @JsonProperty("timed_out")
  TIMED_OUT,
  @JsonProperty("deadlocked")
  DEADLOCKED,
  @JsonProperty("crashed")
  CRASHED;

  /** Returns whether a run in this status is over. */
  public boolean isFinal() {
    return this != QUEUED && this != RUNNING;
  }

  /** Returns the name used in documents, such as {@code timed_out}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
