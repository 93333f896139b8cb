package dev.poolyard.model;

import java.util.Locale;

/** What flows along a wire. */
public enum PortType {
  /** A value, or a lazy or finished sequence of values. */
  DATA,
  /** A function, to be called with what other ports bring. */
  FUNCTION,
  /** Where tasks run. */
  EXECUTOR,
  /** A result that may still be on its way. */
  FUTURE,
  /** A shared-memory object or a channel. */
  SHARED;

  /** Returns what it is called in a sentence, such as {@code a function}. */
  public String inWords() {
    return switch (this) {
      case DATA -> "data";
      case FUNCTION -> "a function";
      case EXECUTOR -> "an executor";
      case FUTURE -> "a future";
      case SHARED -> "a shared object";
    };
  }

  /** Returns the name used in documents and messages, such as {@code data}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
