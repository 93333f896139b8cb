package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Blocks;
import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through syntax of every kind, for what is looked for everywhere. */
final class SyntaxParts {
  private SyntaxParts() {}

  /** What is done with each part: an expression or a statement. */
  interface Visitor {
    void visit(Object syntax);
  }

  /**
   * Visits the expressions and statements directly inside, also those with a scope of their own.
   */
  static void forEach(Object syntax, Visitor visitor) {
    switch (syntax) {
      case Expression.Lambda lambda -> {
        forEach(lambda.parameters(), visitor);
        visitor.visit(lambda.body());
      }
      case Expression.Comprehension comprehension -> ofComprehension(comprehension, visitor);
      case Expression expression -> visitAll(Children.of(expression), visitor);
      case Statement statement -> {
        ofStatement(statement, visitor);
        Blocks.of(statement).forEach(block -> visitAll(block, visitor));
      }
      case Parameters parameters ->
          parameters
              .all()
              .forEach(parameter -> {
                visit(parameter.defaultValue(), visitor);
                visit(parameter.annotation(), visitor);
              });
      default -> throw new IllegalArgumentException("not syntax: " + syntax);
    }
  }

  private static void visit(@Nullable Object syntax, Visitor visitor) {
    if (syntax != null) {
      visitor.visit(syntax);
    }
  }

  private static void visitAll(List<?> syntax, Visitor visitor) {
    syntax.forEach(visitor::visit);
  }

  private static void ofComprehension(Expression.Comprehension comprehension, Visitor visitor) {
    visitor.visit(comprehension.element());
    visit(comprehension.value(), visitor);
    for (Expression.Clause clause : comprehension.clauses()) {
      visitor.visit(clause.target());
      visitor.visit(clause.iterable());
      visitAll(clause.conditions(), visitor);
    }
  }

  /** Visits what a statement holds besides the blocks that {@link Blocks} finds. */
  private static void ofStatement(Statement statement, Visitor visitor) {
    switch (statement) {
      case Statement.ExpressionStatement s -> visitor.visit(s.value());
      case Statement.Assignment s -> {
        visitAll(s.targets(), visitor);
        visitor.visit(s.value());
      }
      case Statement.AnnotatedAssignment s -> {
        visitor.visit(s.target());
        visitor.visit(s.annotation());
        visit(s.value(), visitor);
      }
      case Statement.AugmentedAssignment s -> {
        visitor.visit(s.target());
        visitor.visit(s.value());
      }
      case Statement.Delete s -> visitAll(s.targets(), visitor);
      case Statement.Return s -> visit(s.value(), visitor);
      case Statement.If s -> visitor.visit(s.test());
      case Statement.While s -> visitor.visit(s.test());
      case Statement.For s -> {
        visitor.visit(s.target());
        visitor.visit(s.iterable());
      }
      case Statement.FunctionDefinition s -> {
        visitAll(s.decorators(), visitor);
        forEach(s.parameters(), visitor);
        visit(s.returns(), visitor);
        visitAll(s.body(), visitor);
      }
      case Statement.ClassDefinition s -> {
        visitAll(s.decorators(), visitor);
        visit(s.base(), visitor);
        visitAll(s.body(), visitor);
      }
      case Statement.Raise s -> {
        visit(s.exception(), visitor);
        visit(s.cause(), visitor);
      }
      case Statement.Try s -> s.handlers().forEach(handler -> visit(handler.type(), visitor));
      case Statement.With s ->
          s.items()
              .forEach(item -> {
                visitor.visit(item.manager());
                visit(item.target(), visitor);
              });
      case Statement.Assert s -> {
        visitor.visit(s.test());
        visit(s.message(), visitor);
      }
      default -> {}
    }
  }
}
