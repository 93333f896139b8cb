package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Expression.ArgumentKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses calls that would reach what no program may reach: attributes named by a string or by a
 * format string, and {@code type} and {@code super} in other forms than the plain ones.
 */
final class AttributeChecks {
  private static final Set<String> FUNCTIONS = Set.of("getattr", "hasattr", "setattr", "delattr");
  private static final Set<String> GETTERS = Set.of("attrgetter", "methodcaller");
  private static final Pattern ATTRIBUTE_OF_FIELD = Pattern.compile("[.](__\\w+__)(?=[}.!:\\[])");

  private final Problems problems;
  private final Scope scope;
  private final ExpressionChecks expressions;

  AttributeChecks(Problems problems, Scope scope, ExpressionChecks expressions) {
    this.problems = problems;
    this.scope = scope;
    this.expressions = expressions;
  }

  void check(Expression.Call call) {
    if (call.callee() instanceof Expression.Name function && scope.find(function.text()) == null) {
      checkBuiltin(function.text(), call);
    }
    String callee = ProgramAttributes.calleeOf(call);
    if (GETTERS.contains(callee)) {
      call.arguments().forEach(argument -> checkPath(argument.value()));
    } else if ((callee.equals("format") || callee.equals("format_map"))
        && call.callee() instanceof Expression.Attribute attribute
        && attribute.object() instanceof Expression.StrLiteral template) {
      checkTemplate(template);
    }
  }

  private void checkBuiltin(String function, Expression.Call call) {
    List<Expression.Argument> arguments = call.arguments();
    if (FUNCTIONS.contains(function)
        && arguments.size() > 1
        && arguments.get(1).value() instanceof Expression.StrLiteral name) {
      boolean sets = function.equals("setattr") || function.equals("delattr");
      expressions.checkAttributeName(name.place(), name.value(), sets);
    }
    boolean several =
        arguments.size() == 3
            || arguments.stream().anyMatch(a -> a.kind() != ArgumentKind.POSITIONAL);
    if (function.equals("type") && several) {
      problems.add(call.place(), "type() takes one argument here; write a class statement");
    }
  }

  /** Checks a path such as {@code "owner.name"}. */
  private void checkPath(Expression path) {
    if (path instanceof Expression.StrLiteral text) {
      for (String name : text.value().split("[.]", -1)) {
        expressions.checkAttributeName(text.place(), name, false);
      }
    }
  }

  private void checkTemplate(Expression.StrLiteral template) {
    Matcher matcher = ATTRIBUTE_OF_FIELD.matcher(template.value());
    while (matcher.find()) {
      expressions.checkAttributeName(template.place(), matcher.group(1), false);
    }
  }

  /** Refuses {@code super} where it is not called. */
  void checkSuper(Expression.Name name) {
    if (name.text().equals("super") && scope.find("super") == null) {
      problems.add(
          name.place(), "'super' can only be called in the function language: super().method()");
    }
  }
}
