package dev.poolyard.language.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function.
 *
 * @param positional those that can be given by position, in order
 * @param positionalOnly how many of them, from the first, cannot be given by keyword
 * @param rest the name after {@code *}, or null
 * @param keywordOnly those that must be given by keyword
 * @param restKeywords the name after {@code **}, or null
 */
public record Parameters(
    List<Parameter> positional,
    int positionalOnly,
    @Nullable Parameter rest,
    List<Parameter> keywordOnly,
    @Nullable Parameter restKeywords) {

  /** One parameter; {@code defaultValue} is null if it has none. */
  public record Parameter(
      Place place,
      String name,
      @Nullable Expression defaultValue,
      @Nullable Expression annotation) {}

  /** Returns all of them in the order in which a frame holds them. */
  public List<Parameter> all() {
    List<Parameter> result = new java.util.ArrayList<>(positional);
    result.addAll(keywordOnly);
    if (rest != null) {
      result.add(rest);
    }
    if (restKeywords != null) {
      result.add(restKeywords);
    }
    return result;
  }
}
