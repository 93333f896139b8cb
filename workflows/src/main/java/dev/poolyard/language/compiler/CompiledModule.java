package dev.poolyard.language.compiler;

import dev.poolyard.language.node.StatementNode;
import dev.poolyard.language.syntax.Module;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.List;
import java.util.Map;

/**
 * A compiled source text. Immutable.
 *
 * @param functions the functions that can be called from outside, with the index of the module's
 *     value that holds each, in the order of the text
 * @param globalCount how many values a module has
 * @param slotCount how many slots the frame of the module's own statements has
 * @param body the module's own statements
 * @param impurities why each function is impure, empty if it is pure
 * @param setsAttributes whether the program may set attributes of its functions and classes
 */
public record CompiledModule(
    Map<String, Integer> functions,
    int globalCount,
    int slotCount,
    StatementNode body,
    ScopeAnalysis scopes,
    Scope scope,
    java.util.List<dev.poolyard.language.syntax.Statement> statements,
    Map<String, List<Impurity>> impurities,
    boolean setsAttributes) {

  /** Thrown when a program is refused, with all the reasons in the order of the text. */
  public static final class Refused extends Exception {
    private final transient List<SyntaxProblem> problems;

    Refused(List<SyntaxProblem> problems) {
      this.problems = List.copyOf(problems);
    }

    public List<SyntaxProblem> problems() {
      return problems;
    }
  }

  /**
   * Compiles {@code source}.
   *
   * @throws Refused if it is not a program of the language
   */
  public static CompiledModule compile(String source) throws Refused {
    Problems problems = new Problems();
    try {
      Module module = Module.read(source);
      CompiledModule compiled = new ModuleCompiler(problems).compile(module);
      if (problems.inOrder().isEmpty()) {
        return compiled;
      }
    } catch (SyntaxProblem problem) {
      problems.add(problem);
    }
    throw new Refused(problems.inOrder());
  }
}
