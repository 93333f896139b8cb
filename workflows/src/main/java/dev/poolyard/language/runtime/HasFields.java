package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** An object whose attributes a program may set, as Python's objects with a {@code __dict__}. */
public interface HasFields {
  /** Returns the attributes that were set, or null if none ever was. */
  @Nullable Fields fields();

  /** Returns the attributes that were set, to set more. */
  Fields ownFields();
}
