package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.Statement;
import java.util.List;

/**
 * Finds where a program uses random numbers that no seed determines.
 *
 * <p>A use of the module's own functions is determined if an earlier statement of the body of the
 * same function, or of one around it, is {@code random.seed(…)} with an argument. {@code
 * random.Random(…)} is determined if it is called with an argument; that the argument is not None
 * at run time is not looked at.
 */
final class RandomPurity {
  private static final String MODULE = "random";
  private static final String CLASS = "Random";
  private static final String SEED = "seed";

  private final PurityAnalysis purity;
  private final ModuleNames names;

  RandomPurity(PurityAnalysis purity, List<Statement> imports) {
    this.purity = purity;
    this.names = new ModuleNames(MODULE, imports);
  }

  /** Reports the uses in a statement at the top of the program. */
  void report(Statement statement) {
    if (names.used()) {
      visit(statement, false);
    }
  }

  private void visit(Object syntax, boolean seeded) {
    switch (syntax) {
      case Statement.FunctionDefinition function -> {
        function.decorators().forEach(decorator -> visit(decorator, seeded));
        visit(function.parameters(), seeded);
        boolean seededSoFar = seeded;
        for (Statement statement : function.body()) {
          visit(statement, seededSoFar);
          seededSoFar |= isSeed(statement);
        }
      }
      case Statement.Import s -> {}
      case Statement.FromImport s -> {}
      case Expression.Call call when isOf(call.callee(), SEED) || isOf(call.callee(), CLASS) -> {
        if (!isGiven(call)) {
          report(call.callee(), call.place());
        }
        call.arguments().forEach(argument -> visit(argument.value(), seeded));
      }
      case Expression.Attribute attribute when names.memberOf(attribute) != null -> {
        if (!seeded || isOf(attribute, SEED) || isOf(attribute, CLASS)) {
          report(attribute, attribute.place());
        }
      }
      case Expression.Name name -> {
        boolean used = names.isModule(name.text()) || names.memberOf(name) != null;
        if (used && (!seeded || isOf(name, SEED) || isOf(name, CLASS))) {
          report(name, name.place());
        }
      }
      default -> SyntaxParts.forEach(syntax, part -> visit(part, seeded));
    }
  }

  private void report(Expression used, Place place) {
    String name =
        used instanceof Expression.Attribute attribute
            ? ((Expression.Name) attribute.object()).text() + "." + attribute.name()
            : ((Expression.Name) used).text();
    purity.uses(name + " without a seed", place.line());
  }

  private boolean isSeed(Statement statement) {
    return statement instanceof Statement.ExpressionStatement alone
        && alone.value() instanceof Expression.Call call
        && isOf(call.callee(), SEED)
        && isGiven(call);
  }

  /** Returns whether a call names a seed. */
  private static boolean isGiven(Expression.Call call) {
    if (call.arguments().isEmpty()) {
      return false;
    }
    Expression.Argument first = call.arguments().getFirst();
    boolean plain =
        first.kind() == Expression.ArgumentKind.POSITIONAL
            || (first.kind() == Expression.ArgumentKind.KEYWORD && !first.name().equals("version"));
    return plain && !(first.value() instanceof Expression.NoneLiteral);
  }

  private boolean isOf(Expression expression, String name) {
    return name.equals(names.memberOf(expression));
  }
}
