package dev.poolyard.language.analysis;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.ModuleObject;
import org.jspecify.annotations.Nullable;

/** Notes what the use of a name does to the purity of a function. */
final class NameChecks {
  private final Checks checks;
  private final Scope scope;

  NameChecks(Checks checks, Scope scope) {
    this.checks = checks;
    this.scope = scope;
  }

  void read(String name, int line) {
    Variable variable = scope.find(name);
    if (variable == null) {
      builtin(name, line);
      return;
    }
    Object constant = variable.constant();
    if (constant != null) {
      noteImpurity(constant, name, line);
    }
    if (variable.ofClass) {
      outside(name, line);
    } else if (variable.global && (constant == null || scope.function().module())) {
      checks.purity().mentions(name, line);
    }
  }

  /** A name of a class body means something else as long as the body has not bound it. */
  private void outside(String name, int line) {
    if (scope.findInModule(name) != null) {
      checks.purity().mentions(name, line);
    } else {
      builtin(name, line);
    }
  }

  /** Returns the module that {@code name} surely means, or null. */
  @Nullable ModuleObject module(String name) {
    Variable variable = scope.find(name);
    return variable != null && variable.constant() instanceof ModuleObject module ? module : null;
  }

  private void builtin(String name, int line) {
    Object value = Builtins.find(name);
    if (value != null && ModuleObject.isImpure(value)) {
      checks.purity().uses(name, line);
    }
  }

  private void noteImpurity(Object imported, String name, int line) {
    if (imported instanceof ModuleObject module) {
      if (module.impure()) {
        checks.purity().uses(name, line);
      }
    } else if (ModuleObject.isImpure(imported)) {
      checks.purity().uses(name, line);
    }
  }
}
