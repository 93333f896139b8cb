package dev.poolyard.language.compiler;

import org.jspecify.annotations.Nullable;

/** A variable, and where it is kept. */
public final class Variable {
  final String name;
  final FunctionScope function;

  /** Its slot in frames of its function, or its index among the module's values. */
  final int slot;

  /** Whether it is one of the module's values. */
  final boolean global;

  /** Whether inner functions use it, so that it is kept in a cell. */
  boolean shared;

  /** How often it is bound. */
  int bindings;

  /** Whether it can lose its value again, by {@code del} or at the end of an {@code except}. */
  boolean unbindable;

  /** What an import binds it to, if an import does. */
  @Nullable Object imported;

  Variable(String name, FunctionScope function, int slot, boolean global) {
    this.name = name;
    this.function = function;
    this.slot = slot;
    this.global = global;
  }

  public int slot() {
    return slot;
  }

  public boolean global() {
    return global;
  }

  public boolean shared() {
    return shared;
  }

  public boolean unbindable() {
    return unbindable;
  }

  public FunctionScope function() {
    return function;
  }

  /** Returns what an import binds it to, or null if none does. */
  public @Nullable Object imported() {
    return imported;
  }

  /** Returns what an import, and nothing else, binds it to. */
  public @Nullable Object constant() {
    return bindings == 1 ? imported : null;
  }
}
