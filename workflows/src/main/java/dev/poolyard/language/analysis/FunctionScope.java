package dev.poolyard.language.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What shares a frame: a function with its comprehensions, a generator expression, the module. */
public final class FunctionScope {
  private final @Nullable FunctionScope parent;
  private final String qualifiedName;
  private final boolean classBody;
  private final List<Variable> variables = new ArrayList<>();
  private final Map<Variable, Integer> free = new LinkedHashMap<>();
  private int slotCount;
  private int globalCount;

  /** Whether it yields, so that calling it makes a generator. */
  boolean generator;

  FunctionScope(@Nullable FunctionScope parent, String qualifiedName) {
    this(parent, qualifiedName, false);
  }

  /** Makes the scope of a function, or of the body of a class. */
  FunctionScope(@Nullable FunctionScope parent, String qualifiedName, boolean classBody) {
    this.classBody = classBody;
    this.parent = parent;
    this.qualifiedName = qualifiedName;
    if (classBody) {
      declare(".namespace");
    }
  }

  public boolean module() {
    return parent == null;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  /** Returns how Python names a function defined inside. */
  String qualify(String name) {
    if (module()) {
      return name;
    }
    return qualifiedName + (classBody ? "." : ".<locals>.") + name;
  }

  /** Adds a variable of the function, or of the module if this is the module's scope. */
  Variable declare(String name) {
    Variable variable =
        module()
            ? new Variable(name, this, globalCount++, true)
            : new Variable(name, this, slotCount++, false);
    variables.add(variable);
    return variable;
  }

  /** Makes a variable that only a comprehension sees, in a slot of its own. */
  Variable declareHidden(String name) {
    return new Variable(name, this, slotCount++, false);
  }

  /** Makes a variable that the body of a class keeps by its name. */
  Variable declareInClass(String name) {
    return new Variable(name, this, -1, false, true);
  }

  /** Returns whether this is the body of a class. */
  public boolean classBody() {
    return classBody;
  }

  public int slotCount() {
    return slotCount;
  }

  public int globalCount() {
    return globalCount;
  }

  /** Returns the variables, those of comprehensions left out. */
  public List<Variable> variables() {
    return variables;
  }

  /** Makes {@code variable} of an outer function reachable here and in the functions between. */
  void reach(Variable variable) {
    variable.shared = true;
    for (FunctionScope at = this; at != null && at != variable.function; at = at.parent) {
      if (!at.free.containsKey(variable)) {
        at.free.put(variable, at.slotCount++);
      }
    }
  }

  public Map<Variable, Integer> free() {
    return free;
  }

  /** Returns the slot that holds {@code variable}, or its cell, in frames of this function. */
  public int slotOf(Variable variable) {
    return variable.function == this
        ? variable.slot
        : java.util.Objects.requireNonNull(free.get(variable), variable.name);
  }

  /** Returns whether it yields, so that calling it makes a generator. */
  public boolean generator() {
    return generator;
  }
}
