package dev.poolyard.language.analysis;

import dev.poolyard.language.module.regex.RegexModule;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import java.util.Set;

/** Refuses calls of modules' functions with literals that these cannot work with here. */
final class ModuleCallCheck {
  private static final Set<String> WITH_PATTERNS =
      Set.of(
          "compile", "search", "match", "fullmatch", "findall", "finditer", "split", "sub", "subn");

  private final Problems problems;
  private final List<Statement> program;
  private final ModuleNames regex;

  ModuleCallCheck(Problems problems, List<Statement> program, List<Statement> imports) {
    this.problems = problems;
    this.program = program;
    this.regex = new ModuleNames("re", imports);
  }

  void run() {
    if (regex.used()) {
      program.forEach(this::visit);
    }
  }

  private void visit(Object syntax) {
    if (syntax instanceof Expression.Call call) {
      checkPattern(call);
    }
    SyntaxParts.forEach(syntax, this::visit);
  }

  private void checkPattern(Expression.Call call) {
    String member = regex.memberOf(call.callee());
    boolean withPattern = member != null && WITH_PATTERNS.contains(member);
    if (withPattern
        && !call.arguments().isEmpty()
        && call.arguments().getFirst().value() instanceof Expression.StrLiteral pattern) {
      String reason = RegexModule.unavailable(pattern.value());
      if (reason != null) {
        problems.add(pattern.place(), "this pattern cannot be used: " + reason);
      }
    }
  }
}
