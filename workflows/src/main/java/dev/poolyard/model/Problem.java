package dev.poolyard.model;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document, in one place.
 *
 * @param code stable and machine-readable, in snake_case, such as {@code missing_input}
 * @param node the id of the node it concerns, or null if it concerns no single one
 * @param port the port or param of that node it concerns, or null
 * @param message a sentence that names the value and the mend
 * @param line where in the function source, or in the text if that is no JSON, counted from 1
 * @param column as {@code line}
 */
public record Problem(
    String code,
    @Nullable String node,
    @Nullable String port,
    String message,
    @Nullable Integer line,
    @Nullable Integer column) {

  /** Returns a problem of the document as a whole. */
  public static Problem ofDocument(String code, String message) {
    return new Problem(code, null, null, message, null, null);
  }

  /** Returns a problem of a node. */
  public static Problem ofNode(String code, String node, String message) {
    return new Problem(code, node, null, message, null, null);
  }

  /** Returns a problem of a port or param of a node. */
  public static Problem ofPort(String code, String node, String port, String message) {
    return new Problem(code, node, port, message, null, null);
  }

  /** Returns the problem as one line for a terminal: place, message, code. */
  public String toLine() {
    var text = new StringBuilder();
    if (node != null) {
      text.append(node).append(": ");
    }
    return text.append(message).append(" [").append(code).append(']').toString();
  }
}
