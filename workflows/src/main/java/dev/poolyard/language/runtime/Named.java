package dev.poolyard.language.runtime;

/** An object of a type of which the language knows little more than a name and a repr. */
public interface Named {
  /** Returns Python's name of the type. */
  String typeName();

  /** Returns what {@code repr()} says of it. */
  String representation();
}
