package dev.poolyard.language.analysis;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.syntax.Annotations;
import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import java.util.Set;

/**
 * Refuses annotations in quotes that CPython would evaluate: {@code register} of single dispatch
 * looks at all annotations of a function to find the type in the first. One name is understood.
 */
final class RegistrationCheck {
  private static final Set<String> DISPATCHERS = Set.of("singledispatch", "singledispatchmethod");

  private final Problems problems;
  private final List<Statement> program;
  private final ModuleNames functools;
  private final Scope module;
  private boolean dispatches;

  RegistrationCheck(
      Problems problems, List<Statement> program, List<Statement> imports, Scope module) {
    this.functools = new ModuleNames("functools", imports);
    this.problems = problems;
    this.program = program;
    this.module = module;
  }

  void run() {
    if (functools.used()) {
      program.forEach(this::findDispatcher);
    }
    if (dispatches) {
      program.forEach(this::visit);
    }
  }

  private void findDispatcher(Object syntax) {
    dispatches |=
        switch (syntax) {
          case Expression.Attribute attribute -> DISPATCHERS.contains(attribute.name());
          case Statement.FromImport s ->
              s.names().stream().anyMatch(imported -> DISPATCHERS.contains(imported.name()));
          default -> false;
        };
    SyntaxParts.forEach(syntax, this::findDispatcher);
  }

  private void visit(Object syntax) {
    if (syntax instanceof Statement.FunctionDefinition function) {
      Annotations.of(function).forEach(annotation -> check(annotation.expression()));
    }
    SyntaxParts.forEach(syntax, this::visit);
  }

  private void check(Expression annotation) {
    boolean understood = annotation instanceof Expression.StrLiteral text && isKnown(text.value());
    if (!understood) {
      refuseTexts(annotation);
    }
  }

  private boolean isKnown(String name) {
    return name.equals("None") || module.own(name) != null || Builtins.find(name) != null;
  }

  private void refuseTexts(Expression part) {
    if (part instanceof Expression.StrLiteral) {
      problems.add(
          part.place(),
          "beside singledispatch only the name of a type can stand in quotes; write it without quotes");
    }
    Children.of(part).forEach(this::refuseTexts);
  }
}
