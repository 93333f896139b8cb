package dev.poolyard.language.runtime;

/**
 * The parameters of a function; slots are counted in the order positional, keyword-only, rest, rest
 * of keywords.
 *
 * @param names of the positional and the keyword-only ones
 * @param positional how many can be given by position
 * @param positionalOnly how many of them cannot be given by keyword
 * @param rest whether there is a {@code *args}
 * @param restKeywords whether there is a {@code **kwargs}
 */
public record Signature(
    String[] names, int positional, int positionalOnly, boolean rest, boolean restKeywords) {

  /** Returns whether arguments given by position need no more than to be put into their slots. */
  public boolean simple() {
    return names.length == positional && !rest && !restKeywords;
  }

  /** Returns how many slots the parameters take. */
  public int slotCount() {
    return names.length + (rest ? 1 : 0) + (restKeywords ? 1 : 0);
  }

  int restSlot() {
    return names.length;
  }

  int restKeywordsSlot() {
    return names.length + (rest ? 1 : 0);
  }
}
