package dev.poolyard.model;

import tools.jackson.databind.JsonNode;

/**
 * Functions to start from: what each is called, what it shows, its source, and, where it can be
 * called with JSON, arguments to try it with and what it gives then.
 */
public final class FunctionExamples {
  private FunctionExamples() {}

  /** Returns {@code [{title, note, source, args?, gives?}]}, the simplest first. */
  public static JsonNode json() {
    return JsonResource.read("/examples/functions.json").path("examples");
  }
}
