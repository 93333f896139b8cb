package dev.poolyard.model;

import java.util.Locale;

/** The groups of node types, in the order of the palette. */
public enum NodeGroup {
  SOURCES("Sources"),
  FUNCTIONS("Functions"),
  OPERATORS("Operators"),
  FUTURES("Futures"),
  EXECUTORS("Executors"),
  SHARED("Shared memory"),
  SINKS("Sinks"),
  NOTES("Notes");

  private final String title;

  NodeGroup(String title) {
    this.title = title;
  }

  /** Returns the name used in the catalogue's JSON, such as {@code sources}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the heading that people read. */
  public String title() {
    return title;
  }
}
