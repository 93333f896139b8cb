package dev.poolyard.value;

/** What a {@link LiveReference} refers to. */
public enum LiveKind {
  /** The result of a call that may still be on its way. */
  FUTURE("Future"),
  /** Where calls can be submitted to. */
  EXECUTOR("Executor"),
  /** A number in shared memory. */
  COUNTER("SharedCounter"),
  /** Numbers in shared memory. */
  ARRAY("SharedArray"),
  /** A queue between workers. */
  CHANNEL("Channel"),
  /** The lock of an object in shared memory. */
  LOCK("Lock");

  private final String typeName;

  LiveKind(String typeName) {
    this.typeName = typeName;
  }

  /** Returns the name of the type as a function sees it. */
  public String typeName() {
    return typeName;
  }
}
