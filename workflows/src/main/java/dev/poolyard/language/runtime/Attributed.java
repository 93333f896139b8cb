package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** An object that knows its own attributes. */
public interface Attributed {
  /** Returns the attribute, or null if it has none of this name. */
  @Nullable Object attribute(String name);
}
