package dev.poolyard.language.analysis;

import dev.poolyard.language.builtin.AttributeNames;
import dev.poolyard.language.module.Modules;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.syntax.Annotations;
import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.ComparisonOperator;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.SpecialNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks expressions in one scope, and notes what makes a function impure. */
final class ExpressionChecks {
  private final Checks checks;
  private final Scope scope;
  private final NameChecks names;

  ExpressionChecks(Checks checks, Scope scope) {
    this.checks = checks;
    this.scope = scope;
    this.names = new NameChecks(checks, scope);
  }

  void check(@Nullable Expression expression) {
    switch (expression) {
      case null -> {}
      case Expression.Name e -> {
        new AttributeChecks(checks.problems(), scope, this).checkSuper(e);
        names.read(e.text(), e.place().line());
      }
      case Expression.Comparison e -> {
        refuseIdentityOfLiterals(e);
        checkAll(Children.of(e));
      }
      case Expression.Lambda e -> {
        checks.expressions(checks.scopes().scopeOf(e)).check(e.body());
        parameters(e.parameters());
      }
      case Expression.Comprehension e -> comprehension(e);
      case Expression.Call e -> {
        LiteralChecks.checkCharacter(e, checks.problems());
        new CallChecks(checks, scope).check(e);
      }
      case Expression.Binary e -> {
        LiteralChecks.checkPower(e, checks.problems());
        types().checkUnion(e);
        checkAll(Children.of(e));
      }
      case Expression.Attribute e -> attribute(e);
      case Expression.Subscript e -> {
        types().checkBrackets(e);
        checkAll(Children.of(e));
      }
      default -> checkAll(Children.of(expression));
    }
  }

  /** Checks what is called, where even {@code super} may stand. */
  void callee(Expression callee) {
    if (callee instanceof Expression.Name name) {
      names.read(name.text(), name.place().line());
    } else {
      check(callee);
    }
  }

  void checkAll(List<Expression> expressions) {
    expressions.forEach(this::check);
  }

  /** Checks an annotation that is evaluated here. */
  void annotation(Expression annotation) {
    types().checkAnnotation(annotation);
    checkAll(Annotations.evaluated(annotation));
  }

  private TypeExpressions types() {
    return new TypeExpressions(checks.problems(), scope);
  }

  /** Checks default values, which are evaluated where the function is made. */
  void parameters(Parameters parameters) {
    parameters.all().forEach(parameter -> check(parameter.defaultValue()));
  }

  private void comprehension(Expression.Comprehension comprehension) {
    ExpressionChecks inner = checks.expressions(checks.scopes().scopeOf(comprehension));
    boolean first = true;
    for (Expression.Clause clause : comprehension.clauses()) {
      (first ? this : inner).check(clause.iterable());
      inner.target(clause.target());
      inner.checkAll(clause.conditions());
      first = false;
    }
    inner.check(comprehension.element());
    inner.check(comprehension.value());
  }

  /** Checks what is assigned to or deleted. */
  void target(Expression target) {
    switch (target) {
      case Expression.Name name -> {}
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::target);
      case Expression.ListDisplay list -> list.elements().forEach(this::target);
      case Expression.Starred starred -> target(starred.value());
      case Expression.Attribute attribute -> {
        checkSettable(attribute);
        check(attribute.object());
      }
      default -> checkAll(Children.of(target));
    }
  }

  /** Whether equal numbers or strings are one object is CPython's own affair. */
  private void refuseIdentityOfLiterals(Expression.Comparison comparison) {
    Expression left = comparison.first();
    for (Expression.Comparand comparand : comparison.rest()) {
      boolean identity =
          comparand.operator() == ComparisonOperator.IS
              || comparand.operator() == ComparisonOperator.IS_NOT;
      if (identity && (isLiteral(left) || isLiteral(comparand.operand()))) {
        checks
            .problems()
            .add(comparison.place(), "'is' with a number or string means nothing; write '=='");
      }
      left = comparand.operand();
    }
  }

  private static boolean isLiteral(Expression expression) {
    return expression instanceof Expression.IntLiteral
        || expression instanceof Expression.FloatLiteral
        || expression instanceof Expression.StrLiteral
        || expression instanceof Expression.TupleDisplay;
  }

  private void attribute(Expression.Attribute attribute) {
    ModuleObject module =
        attribute.object() instanceof Expression.Name name ? names.module(name.text()) : null;
    if (module == null) {
      if (!isKnown(attribute.name())) {
        checks.problems().add(attribute.namePlace(), unknown(attribute.name()));
      }
      checks
          .purity()
          .mentions(PurityAnalysis.attribute(attribute.name()), attribute.namePlace().line());
      check(attribute.object());
      return;
    }
    Object value = checks.imports().attribute(module, attribute.name(), attribute.namePlace());
    if (value != null && ModuleObject.isImpure(value)) {
      String written = ((Expression.Name) attribute.object()).text();
      checks.purity().uses(written + "." + attribute.name(), attribute.place().line());
    }
  }

  private boolean isKnown(String name) {
    return AttributeNames.isKnown(name)
        || Attributes.isSpecial(name)
        || Modules.attributeNames().contains(name)
        || checks.scopes().attributes().isKnown(name);
  }

  /** Reports an attribute that no program may set. */
  void checkSettable(Expression.Attribute attribute) {
    if (attribute.object() instanceof Expression.Name name && names.module(name.text()) != null) {
      checks
          .problems()
          .add(
              attribute.namePlace(),
              "a module cannot be changed; keep the value in a variable of your own");
    }
    if (!AttributeNames.isSettable(attribute.name())) {
      checks
          .problems()
          .add(
              attribute.namePlace(),
              "the attribute '%s' cannot be set in the function language; define it in the class"
                  .formatted(attribute.name()));
    }
  }

  /** Reports the name of an attribute given as a string, if it is one that no program may use. */
  void checkAttributeName(Place place, String text, boolean set) {
    boolean refused = set ? !AttributeNames.isSettable(text) : !isKnown(text);
    if (SpecialNames.isSpecial(text) && refused) {
      checks.problems().add(place, SpecialNames.refuse("the attribute", text));
    }
  }

  private String unknown(String name) {
    if (name.startsWith("__")) {
      return SpecialNames.refuse("the attribute", name);
    }
    Set<String> known = new TreeSet<>(AttributeNames.knownNames());
    known.addAll(Modules.attributeNames());
    known.addAll(checks.scopes().attributes().names());
    return Suggestions.nearest(name, known)
        .map(near -> "nothing has an attribute '%s' here; did you mean '%s'?".formatted(name, near))
        .orElse("nothing in the function language has an attribute '" + name + "'");
  }
}
