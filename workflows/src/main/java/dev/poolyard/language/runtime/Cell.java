package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A variable that a function shares with the functions defined inside it. */
public final class Cell {
  public @Nullable Object value;

  public Cell(@Nullable Object value) {
    this.value = value;
  }
}
