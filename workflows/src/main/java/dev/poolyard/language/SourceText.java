package dev.poolyard.language;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.ScopeAtLine;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.module.Modules;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.syntax.Module;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What editors and exporters ask of a source text, which need not be a program yet. Immutable and
 * thread-safe.
 */
public record SourceText(String source) {
  /** Returns all that is wrong with it, in the order of the text; empty if it is a program. */
  public List<Diagnostic> diagnostics() {
    try {
      Program.compile(source);
      return List.of();
    } catch (SourceException e) {
      return e.diagnostics();
    }
  }

  /**
   * Returns its syntax tree, which keeps neither blanks nor comments.
   *
   * @throws SourceException if it is not a text of the language
   */
  public Module syntax() throws SourceException {
    try {
      return Module.read(source);
    } catch (SyntaxProblem problem) {
      throw new SourceException(
          List.of(
              new Diagnostic(
                  problem.place().line(), problem.place().column(), problem.sentence())));
    }
  }

  /**
   * Returns the names that mean something in a line, sorted by name: those of the functions around
   * it, of the module and of the language. The line itself may be unfinished.
   *
   * @param line counted from 1
   */
  public List<KnownName> namesIn(int line) {
    List<KnownName> names = new ArrayList<>();
    Set<String> own = new HashSet<>();
    Optional<Scope> scope = ScopeAtLine.find(source, line);
    scope.ifPresent(found ->
        found
            .names()
            .forEach(name -> {
              Variable variable = found.find(name);
              if (variable != null && own.add(name)) {
                names.add(new KnownName(name, kindOf(variable)));
              }
            }));
    for (String name : Builtins.names()) {
      if (!own.contains(name) && !name.startsWith("__")) {
        names.add(new KnownName(name, KnownName.Kind.BUILTIN));
      }
    }
    names.sort(Comparator.comparing(KnownName::name));
    return List.copyOf(names);
  }

  private static KnownName.Kind kindOf(Variable variable) {
    Object imported = variable.constant();
    if (imported instanceof ModuleObject) {
      return KnownName.Kind.MODULE;
    }
    if (variable.isClass()) {
      return KnownName.Kind.CLASS;
    }
    return variable.isFunction() || imported instanceof BuiltinFunction
        ? KnownName.Kind.FUNCTION
        : KnownName.Kind.VARIABLE;
  }

  /**
   * Returns what a module offers, sorted; empty if {@code name} does not mean a module in this
   * line.
   *
   * @param line counted from 1
   */
  public List<String> attributesOfModule(String name, int line) {
    Optional<Scope> scope = ScopeAtLine.find(source, line);
    Object module = scope.map(found -> found.find(name)).map(Variable::constant).orElse(null);
    if (module == null && scope.isEmpty()) {
      module = Modules.all().get(name);
    }
    return module instanceof ModuleObject found
        ? found.attributes().keySet().stream().sorted().toList()
        : List.of();
  }
}
