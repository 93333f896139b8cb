package dev.poolyard.language.analysis;

import dev.poolyard.language.module.Modules;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.Statement;
import dev.poolyard.language.syntax.SyntaxProblem;
import org.jspecify.annotations.Nullable;

/** What import statements mean. */
final class Imports {
  private final Problems problems;

  Imports(Problems problems) {
    this.problems = problems;
  }

  /** Returns the module, or null with a problem reported. */
  @Nullable ModuleObject module(Statement.Import statement) {
    return module(statement.place(), statement.module());
  }

  /** Returns the imported value, or null with a problem reported. */
  @Nullable Object value(Statement.FromImport statement, Statement.ImportedName name) {
    ModuleObject module = module(statement.place(), statement.module());
    return module == null ? null : attribute(module, name.name(), name.place());
  }

  /** Returns what {@code module.name} is, or null with a problem reported. */
  @Nullable Object attribute(ModuleObject module, String name, Place place) {
    Object value = module.attributes().get(name);
    if (value == null) {
      problems.add(
          new SyntaxProblem(
              place,
              "%s.%s is not available in the function language; %s offers %s"
                  .formatted(
                      module.name(),
                      name,
                      module.name(),
                      Suggestions.list(module.attributes().keySet(), name))));
    }
    return value;
  }

  private @Nullable ModuleObject module(Place place, String name) {
    ModuleObject module = Modules.all().get(name);
    if (module == null) {
      problems.add(
          new SyntaxProblem(
              place,
              "the module '%s' is not available in the function language; there are %s"
                  .formatted(name, String.join(", ", Modules.all().keySet()))));
    }
    return module;
  }
}
