package dev.poolyard.model;

/** The JSON Schema of the document. */
public final class WorkflowSchema {
  /** What the document's {@code format} must say. */
  public static final String FORMAT = "poolyard/1";

  private WorkflowSchema() {}
}
