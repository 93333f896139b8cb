package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Module;
import dev.poolyard.language.syntax.Statement;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.List;
import java.util.Map;

/**
 * An analyzed source text. Immutable.
 *
 * @param functions the functions that can be called from outside, with the index of the module's
 *     value that holds each, in the order of the text
 * @param globalCount how many values a module has
 * @param statements the module's own statements
 * @param impurities why each function is impure, empty if it is pure
 * @param setsAttributes whether the program may set attributes of its functions and classes
 */
public record AnalyzedModule(
    Map<String, Integer> functions,
    int globalCount,
    ScopeAnalysis scopes,
    Scope scope,
    List<Statement> statements,
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
   * Reads {@code source} and checks it.
   *
   * @throws Refused if it is not a program of the language
   */
  public static AnalyzedModule analyze(String source) throws Refused {
    Problems problems = new Problems();
    try {
      Module module = Module.read(source);
      AnalyzedModule analyzed = new ModuleAnalysis(problems).analyze(module);
      if (problems.inOrder().isEmpty()) {
        return analyzed;
      }
    } catch (SyntaxProblem problem) {
      problems.add(problem);
    }
    throw new Refused(problems.inOrder());
  }
}
