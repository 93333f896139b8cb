package dev.poolyard.language;

/**
 * A name that means something at a place of a source text.
 *
 * @param kind what it surely or most probably is
 */
public record KnownName(String name, Kind kind) {
  /** What a name can be. */
  public enum Kind {
    VARIABLE,
    FUNCTION,
    CLASS,
    MODULE,
    BUILTIN
  }
}
