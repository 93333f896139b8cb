package dev.poolyard.model;

import java.util.Locale;

/** What a param holds, which decides how it is edited and checked. */
public enum ParamKind {
  /** Any JSON value. */
  JSON,
  /** A list of any JSON values. */
  JSON_LIST,
  /** An object of any JSON values. */
  JSON_OBJECT,
  INT,
  /** An integer, or {@code "auto"} to leave the choice to the engine. */
  INT_OR_AUTO,
  /** An integer, or null for no bound. */
  INT_OR_NULL,
  /** A number that need not be whole. */
  FLOAT,
  BOOL,
  /** A short text on one line. */
  TEXT,
  /** A text of any number of lines. */
  LINES,
  /** One of a few words. */
  CHOICE,
  /** Source text in the function language. */
  SOURCE,
  /** The name of a built-in task. */
  TASK_NAME;

  /** Returns the name used in the catalogue's JSON, such as {@code int_or_auto}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
