package dev.poolyard.task;

import org.jspecify.annotations.Nullable;

/**
 * Why a task failed.
 *
 * @param type the exception's name as Python has it
 * @param message what {@code str()} says of the exception
 * @param traceback the function's own lines as Python prints them, absent if it was not running
 * @param itemOffset which of the task's items it happened on, from 0, absent if none
 */
public record TaskError(
    String type, String message, @Nullable String traceback, @Nullable Integer itemOffset) {

  /** Returns an error that did not come from the function's own code. */
  public static TaskError of(String type, String message) {
    return new TaskError(type, message, null, null);
  }
}
