package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Blocks;
import dev.poolyard.language.syntax.Module;
import dev.poolyard.language.syntax.Statement;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the scope that a line of a text belongs to while it is being written: whatever the line
 * holds by now, a {@code pass} takes its place.
 */
public final class ScopeAtLine {
  private final int line;
  private final ScopeAnalysis analysis;

  private ScopeAtLine(int line, ScopeAnalysis analysis) {
    this.line = line;
    this.analysis = analysis;
  }

  /**
   * Returns the scope of a line, or nothing if the other lines are no program either.
   *
   * @param line counted from 1
   */
  public static Optional<Scope> find(String source, int line) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    while (lines.size() < line) {
      lines.add("");
    }
    String written = lines.get(line - 1);
    String blanks = written.substring(0, written.length() - written.stripLeading().length());
    lines.set(line - 1, blanks + "pass");
    return read(lines, line).or(() -> read(lines.subList(0, line), line));
  }

  private static Optional<Scope> read(List<String> lines, int line) {
    try {
      Module module = Module.read(String.join("\n", lines));
      ScopeAnalysis analysis = new ScopeAnalysis(new Problems());
      Scope scope = analysis.analyze(module);
      return Optional.ofNullable(
          new ScopeAtLine(line, analysis).within(module.statements(), scope));
    } catch (SyntaxProblem | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private @Nullable Scope within(List<Statement> statements, Scope scope) {
    for (Statement statement : statements) {
      Scope found = within(statement, scope);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Scope within(Statement statement, Scope scope) {
    return switch (statement) {
      case Statement.Pass pass -> pass.place().line() == line ? scope : null;
      case Statement.FunctionDefinition function ->
          within(function.body(), analysis.scopeOf(function));
      case Statement.ClassDefinition type -> within(type.body(), analysis.scopeOf(type));
      default -> {
        for (List<Statement> block : Blocks.of(statement)) {
          Scope found = within(block, scope);
          if (found != null) {
            yield found;
          }
        }
        yield null;
      }
    };
  }
}
