package dev.poolyard.language.compiler;

import org.jspecify.annotations.Nullable;

/** A variable, and where it is kept. */
final class Variable {
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

  /** What an import binds it to, if an import does. */
  @Nullable Object imported;

  Variable(String name, FunctionScope function, int slot, boolean global) {
    this.name = name;
    this.function = function;
    this.slot = slot;
    this.global = global;
  }

  /** Returns what an import, and nothing else, binds it to. */
  @Nullable Object constant() {
    return bindings == 1 ? imported : null;
  }
}
