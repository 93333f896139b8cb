package dev.poolyard.language.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region of the text with names of its own: the module, a function, a comprehension. */
public final class Scope {
  private final @Nullable Scope parent;
  private final FunctionScope function;
  private final boolean comprehension;
  private final Map<String, Variable> variables = new HashMap<>();

  private @Nullable String firstParameter;

  Scope(@Nullable Scope parent, FunctionScope function, boolean comprehension) {
    this.parent = parent;
    this.function = function;
    this.comprehension = comprehension;
  }

  /** Notes the first parameter of a function, which {@code super()} takes for the object. */
  void setFirstParameter(String name) {
    firstParameter = name;
  }

  public @Nullable String firstParameter() {
    return firstParameter;
  }

  public @Nullable Scope parent() {
    return parent;
  }

  public FunctionScope function() {
    return function;
  }

  public boolean comprehension() {
    return comprehension;
  }

  /** Returns whether this is the body of a class, whose names its functions do not see. */
  public boolean classBody() {
    return !comprehension && function.classBody();
  }

  public boolean module() {
    return parent == null;
  }

  /** Binds {@code name} here, making a variable for it if it has none. */
  Variable bind(String name) {
    Variable variable = variables.computeIfAbsent(name, this::newVariable);
    variable.bindings++;
    return variable;
  }

  private Variable newVariable(String name) {
    if (comprehension) {
      return function.declareHidden(name);
    }
    return classBody() ? function.declareInClass(name) : function.declare(name);
  }

  void alias(String name, Variable variable) {
    variables.put(name, variable);
  }

  public @Nullable Variable own(String name) {
    return variables.get(name);
  }

  /** Returns the variable that {@code name} means here, or null. */
  public @Nullable Variable find(String name) {
    for (Scope at = this; at != null; at = at.parent) {
      Variable variable = at == this || !at.classBody() ? at.variables.get(name) : null;
      if (variable != null) {
        return variable;
      }
    }
    return null;
  }

  /** Returns the variable of the module that {@code name} means where nothing else binds it. */
  public @Nullable Variable findInModule(String name) {
    Scope at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at.variables.get(name);
  }

  /** Returns the innermost class in whose body this stands, even inside functions; or null. */
  public @Nullable Scope enclosingClass() {
    for (Scope at = this; at != null; at = at.parent) {
      if (at.classBody()) {
        return at;
      }
    }
    return null;
  }

  /** Returns all names that mean something here. */
  public Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Scope at = this; at != null; at = at.parent) {
      if (at == this || !at.classBody()) {
        names.addAll(at.variables.keySet());
      }
    }
    return names;
  }

  public Map<String, Variable> variables() {
    return variables;
  }
}
