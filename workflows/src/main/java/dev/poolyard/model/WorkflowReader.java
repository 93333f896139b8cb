package dev.poolyard.model;

import tools.jackson.databind.JsonNode;

/** Reads workflow documents. Whatever the document, {@code read} never throws. */
public final class WorkflowReader {
  // Writing puts spaces between values, so an accepted document may have grown.
  private static final int ACCEPTED_BYTES = 4 * Limits.DOCUMENT_BYTES;

  private WorkflowReader() {}

  /** Reads and validates a document in UTF-8. */
  public static Reading read(byte[] utf8) {
    try {
      return read(StrictJson.parse(utf8, Limits.DOCUMENT_BYTES));
    } catch (JsonRefusedException e) {
      return Reading.refused(e.problem());
    }
  }

  /** Reads and validates a document. */
  public static Reading read(String json) {
    try {
      return read(StrictJson.parse(json, Limits.DOCUMENT_BYTES));
    } catch (JsonRefusedException e) {
      return Reading.refused(e.problem());
    }
  }

  /** Reads and validates a document that {@link StrictJson} read, and so bounded. */
  static Reading read(JsonNode document) {
    return Validation.read(document);
  }

  /**
   * Reads a document that was accepted before. It is not validated again, which spares a new
   * process the schema and the compiling.
   *
   * @throws IllegalArgumentException if it is so wrong that it cannot have been accepted
   */
  public static Workflow readAccepted(String json) {
    JsonNode root;
    try {
      root = StrictJson.parse(json, ACCEPTED_BYTES);
    } catch (JsonRefusedException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    Draft draft = DraftReader.read(root);
    if (!draft.complete()) {
      throw new IllegalArgumentException("the document was never accepted by validation");
    }
    return draft.workflow();
  }
}
