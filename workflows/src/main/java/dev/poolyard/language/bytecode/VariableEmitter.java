package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.FunctionScope;
import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Nothing;
import java.lang.classfile.Label;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the reading, assigning and deleting of names. */
final class VariableEmitter {
  /** The slot in which the body of a class finds its namespace. */
  private static final int NAMESPACE = 0;

  private final Emitter emitter;
  private final Scope scope;

  VariableEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
  }

  /** Returns what {@code name} surely means wherever it is used here, or null. */
  @Nullable Object constant(String name) {
    Variable variable = scope.find(name);
    if (variable == null) {
      Object builtin = Builtins.find(name);
      return builtin == null ? Nothing.NONE : builtin;
    }
    boolean fixed = variable.global() && !emitter.function.module();
    return fixed ? variable.constant() : null;
  }

  void load(String name) {
    Object constant = constant(name);
    if (constant != null) {
      emitter.constant(constant);
      return;
    }
    Variable variable = variable(name);
    if (variable.ofClass()) {
      loadInClass(name);
    } else if (variable.global()) {
      emitter.loadGlobals();
      emitter.code.loadConstant(variable.slot()).loadConstant(name);
      emitter.call(RuntimeCall.GLOBAL);
    } else if (variable.shared()) {
      emitter.slots.load(slotOf(variable), Cell.class);
      emitter.code.loadConstant(name);
      boolean free = variable.function() != emitter.function || scope.own(name) == null;
      emitter.call(free ? RuntimeCall.FREE : RuntimeCall.SHARED);
    } else {
      emitter.slots.load(slotOf(variable));
      if (!emitter.assigned.contains(variable)) {
        emitter.code.loadConstant(name);
        emitter.call(scope.own(name) == null ? RuntimeCall.AROUND : RuntimeCall.LOCAL);
      }
    }
  }

  /** Loads what the body of the class bound, or what the name means outside of all functions. */
  private void loadInClass(String name) {
    Label bound = emitter.code.newLabel();
    emitter.slots.load(NAMESPACE);
    emitter.code.loadConstant(name);
    emitter.call(RuntimeCall.CLASS_NAME);
    emitter.code.dup().ifnonnull(bound).pop();
    Variable outside = scope.findInModule(name);
    Object builtin = Builtins.find(name);
    if (outside != null) {
      emitter.loadGlobals();
      emitter.code.loadConstant(outside.slot()).loadConstant(name);
      emitter.call(RuntimeCall.GLOBAL);
    } else if (builtin != null) {
      emitter.constant(builtin);
    } else {
      emitter.code.loadConstant(name);
      emitter.call(RuntimeCall.UNDEFINED);
    }
    emitter.code.labelBinding(bound);
  }

  /** Assigns the value on the operand stack. */
  void store(String name) {
    Variable variable = variable(name);
    if (variable.ofClass()) {
      emitter.slots.load(NAMESPACE);
      emitter.code.loadConstant(name);
      emitter.call(RuntimeCall.SET_CLASS_NAME);
    } else if (variable.global()) {
      emitter.loadGlobals();
      emitter.code.loadConstant(variable.slot());
      emitter.call(RuntimeCall.STORE);
    } else if (variable.shared()) {
      emitter.slots.load(slotOf(variable), Cell.class);
      emitter.call(RuntimeCall.SET_CELL);
    } else {
      emitter.slots.store(slotOf(variable));
      if (!variable.unbindable()) {
        emitter.assigned.add(variable);
      }
    }
  }

  void delete(String name) {
    Variable variable = variable(name);
    if (variable.ofClass()) {
      emitter.slots.load(NAMESPACE);
      emitter.code.loadConstant(name);
      emitter.call(RuntimeCall.DELETE_CLASS_NAME);
    } else if (variable.global()) {
      emitter.loadGlobals();
      emitter.code.loadConstant(variable.slot()).loadConstant(name);
      emitter.call(RuntimeCall.DELETE_GLOBAL);
    } else if (variable.shared()) {
      emitter.slots.load(slotOf(variable), Cell.class);
      emitter.code.loadConstant(name);
      emitter.call(RuntimeCall.DELETE_SHARED);
    } else {
      load(name);
      emitter.code.pop();
      emitter.slots.storeNull(slotOf(variable));
      emitter.assigned.remove(variable);
    }
  }

  private Variable variable(String name) {
    return Objects.requireNonNull(scope.find(name), name);
  }

  private int slotOf(Variable variable) {
    FunctionScope function = emitter.function;
    return function.slotOf(variable);
  }
}
