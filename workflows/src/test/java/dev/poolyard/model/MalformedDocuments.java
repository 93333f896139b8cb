package dev.poolyard.model;

import java.util.List;
import java.util.stream.Stream;

/** More than two hundred documents that must be refused with a helpful problem. */
public final class MalformedDocuments {
  private MalformedDocuments() {}

  /** Returns all of them, each with a name of its own. */
  public static List<MalformedDocument> all() {
    return Stream.of(
            MalformedTexts.all(),
            MalformedShapes.all(),
            MalformedParams.all(),
            MalformedWires.all(),
            MalformedFunctions.all(),
            MalformedCombinations.all(),
            MalformedNotes.all())
        .flatMap(List::stream)
        .toList();
  }
}
