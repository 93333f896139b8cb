package dev.poolyard.task;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a worker is doing at this moment. */
public enum WorkerState {
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("waiting_gil")
  WAITING_GIL,
  @JsonProperty("waiting_lock")
  WAITING_LOCK,
  @JsonProperty("waiting_future")
  WAITING_FUTURE,
  @JsonProperty("sleeping")
  SLEEPING,
  @JsonProperty("idle")
  IDLE
}
