package dev.poolyard.event;

import org.jspecify.annotations.Nullable;

/**
 * Why a task, a node or a run failed.
 *
 * @param type the exception's name as Python has it, such as {@code ZeroDivisionError}
 * @param message what happened and, where there is one, the mend
 * @param node the node it happened in
 * @param item the index in the node's sequence of the item it happened on
 * @param traceback the function's own lines, as Python prints them
 */
public record RunError(
    String type,
    String message,
    @Nullable String node,
    @Nullable Integer item,
    @Nullable String traceback) {

  /** The type of the error of what was not wrong but cancelled. */
  public static final String CANCELLED = "CancelledError";
}
