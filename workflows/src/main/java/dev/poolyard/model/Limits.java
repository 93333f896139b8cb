package dev.poolyard.model;

/** The bounds of a document; see also those of each {@link Param}. */
public final class Limits {
  /** Of the document's text in UTF-8. */
  public static final int DOCUMENT_BYTES = 1024 * 1024;

  public static final int NODES = 500;

  /** Of a function's source in UTF-8. */
  public static final int SOURCE_BYTES = 64 * 1024;

  public static final int LIST_ITEMS = 1_000_000;

  /** Of what a {@code range} node counts. */
  public static final int RANGE_ITEMS = 10_000_000;

  /** Of the results that an {@code lru_cache} keeps. */
  public static final int CACHED_RESULTS = 10_000_000;

  /** Of the functions that one function is made of, itself included. */
  public static final int FUNCTIONS_IN_A_FUNCTION = 1_000;

  /** How deep the functions that a function is made of may lie inside each other. */
  public static final int FUNCTION_LEVELS = 24;

  /** How deep objects and lists may lie inside each other. */
  public static final int DEPTH = 128;

  public static final int NAME_LENGTH = 200;
  public static final int DESCRIPTION_LENGTH = 10_000;

  /** Of the ids wired to one port, or named by {@code after}. */
  public static final int WIRES_OF_A_PORT = 100;

  /** From the origin of the canvas. */
  public static final int CANVAS = 1_000_000;

  /** After so many problems a document is not looked at any further. */
  public static final int PROBLEMS = 100;

  private Limits() {}
}
