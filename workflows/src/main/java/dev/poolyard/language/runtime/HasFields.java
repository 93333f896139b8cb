package dev.poolyard.language.runtime;

/** An object whose attributes a program may set, as Python's objects with a {@code __dict__}. */
public interface HasFields {
  /** Returns the attributes that were set, to read, set and remove them. */
  Fields fields();
}
