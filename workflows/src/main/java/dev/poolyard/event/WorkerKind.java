package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of lane a worker is. */
public enum WorkerKind {
  /** The main thread of the main process. */
  @JsonProperty("main")
  MAIN,
  /** A platform thread of the main process. */
  @JsonProperty("thread")
  THREAD,
  /** A virtual thread of the main process. */
  @JsonProperty("virtual")
  VIRTUAL,
  /** The main thread of a worker process. */
  @JsonProperty("process")
  PROCESS,
  /** A worker of the distributed task queue. */
  @JsonProperty("queue")
  QUEUE
}
