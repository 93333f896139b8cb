package dev.poolyard.language.analysis;

import org.jspecify.annotations.Nullable;

/** A variable, and where it is kept. */
public final class Variable {
  final String name;
  final FunctionScope function;

  /** Its slot in frames of its function, or its index among the module's values. */
  final int slot;

  /** Whether it is one of the module's values. */
  final boolean global;

  /** Whether it is a name of the body of a class, kept in a namespace instead of a slot. */
  final boolean ofClass;

  /** Whether inner functions use it, so that it is kept in a cell. */
  boolean shared;

  /** How often it is bound. */
  int bindings;

  /** Whether a {@code def} binds it. */
  boolean definedAsFunction;

  /** Whether it can lose its value again, by {@code del} or at the end of an {@code except}. */
  boolean unbindable;

  /** What an import binds it to, if an import does. */
  @Nullable Object imported;

  /** How often a class statement, or a call of {@code namedtuple}, binds it. */
  int classes;

  Variable(String name, FunctionScope function, int slot, boolean global) {
    this(name, function, slot, global, false);
  }

  Variable(String name, FunctionScope function, int slot, boolean global, boolean ofClass) {
    this.ofClass = ofClass;
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

  /** Returns whether it is a name of the body of a class. */
  public boolean ofClass() {
    return ofClass;
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

  /** Returns whether it can only be a class of the program. */
  public boolean isClass() {
    return classes > 0 && bindings == classes;
  }

  /** Returns what an import, and nothing else, binds it to. */
  public @Nullable Object constant() {
    return bindings == 1 ? imported : null;
  }

  /** Returns whether a {@code def}, and nothing else, binds it. */
  public boolean isFunction() {
    return definedAsFunction && bindings == 1;
  }
}
