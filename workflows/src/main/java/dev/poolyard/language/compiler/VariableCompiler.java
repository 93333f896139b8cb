package dev.poolyard.language.compiler;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.node.ClassVariables;
import dev.poolyard.language.node.ConstantNode;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.Target;
import dev.poolyard.language.node.Targets;
import dev.poolyard.language.node.VariableNodes;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.runtime.Nothing;
import org.jspecify.annotations.Nullable;

/** Compiles the use of names. */
final class VariableCompiler {
  private final Compilation compilation;
  private final Scope scope;

  VariableCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
  }

  ExpressionNode read(String name, int line) {
    Variable variable = scope.find(name);
    if (variable == null) {
      return builtin(name, line);
    }
    Object constant = variable.constant();
    if (constant != null) {
      noteImpurity(constant, name, line);
    }
    if (variable.ofClass) {
      return new ClassVariables.Read(name, outside(name, line));
    }
    if (variable.global) {
      if (constant != null && !scope.function().module()) {
        return new ConstantNode(constant);
      }
      compilation.purity().mentions(name, line);
      return new VariableNodes.Global(variable.slot, name);
    }
    int slot = scope.function().slotOf(variable);
    return variable.shared
        ? new VariableNodes.Shared(slot, name, variable.function != scope.function())
        : new VariableNodes.Local(slot, name);
  }

  /** Compiles what a name of a class body means as long as the body has not bound it. */
  private ExpressionNode outside(String name, int line) {
    Variable variable = scope.findInModule(name);
    if (variable != null) {
      compilation.purity().mentions(name, line);
      return new VariableNodes.Global(variable.slot, name);
    }
    return Builtins.find(name) == null ? new ClassVariables.Undefined(name) : builtin(name, line);
  }

  /** Returns the module that {@code name} surely means, or null. */
  @Nullable ModuleObject module(String name) {
    Variable variable = scope.find(name);
    return variable != null && variable.constant() instanceof ModuleObject module ? module : null;
  }

  /** Returns whether a module's name can be replaced by the module itself. */
  boolean isConstant(String name) {
    Variable variable = scope.find(name);
    return variable != null && variable.global && !scope.function().module();
  }

  private ExpressionNode builtin(String name, int line) {
    Object value = Builtins.find(name);
    if (value != null && ModuleObject.isImpure(value)) {
      compilation.purity().uses(name, line);
    }
    return new ConstantNode(value == null ? Nothing.NONE : value);
  }

  void noteImpurity(Object imported, String name, int line) {
    if (imported instanceof ModuleObject module) {
      if (module.impure()) {
        compilation.purity().uses(name, line);
      }
    } else if (ModuleObject.isImpure(imported)) {
      compilation.purity().uses(name, line);
    }
  }

  Target target(String name) {
    Variable variable = java.util.Objects.requireNonNull(scope.find(name), name);
    if (variable.ofClass) {
      return new ClassVariables.Bind(name);
    }
    if (variable.global) {
      return new Targets.Global(variable.slot, name);
    }
    int slot = scope.function().slotOf(variable);
    return variable.shared ? new Targets.Shared(slot, name) : new Targets.Local(slot, name);
  }
}
