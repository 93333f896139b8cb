package dev.poolyard.task;

/** What a task does with its function and its items. */
public enum Operation {
  /** Calls the function once, the items being its arguments; the result is what it returns. */
  CALL,
  /** Calls the function with each item; the result is the list of what it returns. */
  MAP,
  /** Calls the function with the elements of each item as its arguments; else as {@link #MAP}. */
  STARMAP,
  /** Calls the function with each item; the result is the list of the items it holds true for. */
  FILTER,
  /** Calls the function with each item; the result is the list of all elements it returned. */
  FLAT_MAP,
  /** Calls the function with each item until it is not true; the result is the items before. */
  TAKE_WHILE,
  /**
   * Folds the items from the left, starting from {@link TaskSpec#INITIAL} or else from the first
   * item; the result is the last value.
   */
  REDUCE,
  /** As {@link #REDUCE}, but the result is the list of the values after each item. */
  ACCUMULATE
}
