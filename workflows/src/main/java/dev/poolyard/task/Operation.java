package dev.poolyard.task;

/** What a task does with its function and its items. */
public enum Operation {
  /** Calls the function once, the items being its arguments; the result is what it returns. */
  CALL,
  /** Calls the function with each item; the result is the list of what it returns. */
  MAP,
  /** Calls the function with each item; the result is the list of the items it holds true for. */
  FILTER,
  /** Folds the items from the left, the first being the start; the result is the last value. */
  REDUCE
}
