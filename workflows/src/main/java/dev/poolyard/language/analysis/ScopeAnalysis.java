package dev.poolyard.language.analysis;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Module;
import dev.poolyard.language.syntax.Parameters;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.Statement;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every function and comprehension its scope and finds which variables inner functions use,
 * so that every slot is known before the first function is compiled.
 */
public final class ScopeAnalysis {
  private final Problems problems;
  private final Imports imports;
  private final ProgramAttributes attributes = new ProgramAttributes();
  private final Map<Object, Scope> scopes = new IdentityHashMap<>();
  private final Map<Scope, Variable> classCells = new IdentityHashMap<>();

  ScopeAnalysis(Problems problems) {
    this.problems = problems;
    this.imports = new Imports(problems);
  }

  /** Returns the scope that a function definition, lambda or comprehension opens. */
  public Scope scopeOf(Object syntax) {
    return java.util.Objects.requireNonNull(scopes.get(syntax));
  }

  /** Returns the attributes that the program's own objects may have. */
  ProgramAttributes attributes() {
    return attributes;
  }

  /** Returns the variable that keeps the class itself for its methods, or null if none asks. */
  public @Nullable Variable classCell(Scope classScope) {
    return classCells.get(classScope);
  }

  /** Returns the cell of the class that {@code super()} means, or null if it is another call. */
  public @Nullable Variable superCell(Expression.Call call, Scope scope) {
    Scope enclosing = scope.enclosingClass();
    return enclosing != null && ProgramAttributes.isBareSuper(call, scope)
        ? classCells.get(enclosing)
        : null;
  }

  Scope analyze(Module module) {
    Scope scope = new Scope(null, new FunctionScope(null, "<module>"), false);
    new Bindings(scope, imports).ofAll(module.statements());
    visitAll(module.statements(), scope);
    return scope;
  }

  private void visitAll(List<Statement> statements, Scope scope) {
    statements.forEach(statement -> visit(statement, scope));
  }

  private void visit(Statement statement, Scope scope) {
    switch (statement) {
      case Statement.ExpressionStatement s -> visit(s.value(), scope);
      case Statement.Assignment s -> {
        visit(s.value(), scope);
        s.targets().forEach(target -> visitTarget(target, scope));
        s.targets().forEach(target -> attributes.addSlots(target, s.value()));
      }
      case Statement.AnnotatedAssignment s -> {
        visit(s.annotation(), scope);
        visit(s.value(), scope);
        if (!(s.target() instanceof Expression.Name)) {
          visitTarget(s.target(), scope);
        }
      }
      case Statement.AugmentedAssignment s -> {
        visitTarget(s.target(), scope);
        visit(s.value(), scope);
      }
      case Statement.Delete s -> s.targets().forEach(target -> visit(target, scope));
      case Statement.Return s -> visit(s.value(), scope);
      case Statement.If s -> {
        visit(s.test(), scope);
        visitAll(s.then(), scope);
        visitAll(s.otherwise(), scope);
      }
      case Statement.While s -> {
        visit(s.test(), scope);
        visitAll(s.body(), scope);
        visitAll(s.otherwise(), scope);
      }
      case Statement.For s -> {
        visit(s.iterable(), scope);
        visitTarget(s.target(), scope);
        visitAll(s.body(), scope);
        visitAll(s.otherwise(), scope);
      }
      case Statement.Try s -> visitTry(s, scope);
      case Statement.FunctionDefinition s -> {
        s.decorators().forEach(decorator -> visit(decorator, scope));
        visit(s.returns(), scope);
        Scope inner = openFunction(s, s.written(), s.parameters(), scope);
        aliasNonlocals(s.body(), inner);
        new Bindings(inner, imports).ofAll(s.body());
        visitAll(s.body(), inner);
      }
      case Statement.With s -> {
        for (Statement.WithItem item : s.items()) {
          visit(item.manager(), scope);
          if (item.target() != null) {
            visitTarget(item.target(), scope);
          }
        }
        visitAll(s.body(), scope);
      }
      case Statement.ClassDefinition s -> visitClass(s, scope);
      case Statement.Raise s -> {
        visit(s.exception(), scope);
        visit(s.cause(), scope);
      }
      case Statement.Assert s -> {
        visit(s.test(), scope);
        visit(s.message(), scope);
      }
      default -> {}
    }
  }

  private void visitTarget(Expression target, Scope scope) {
    attributes.addTarget(target);
    visit(target, scope);
  }

  private void visitClass(Statement.ClassDefinition definition, Scope scope) {
    definition.decorators().forEach(decorator -> visit(decorator, scope));
    visit(definition.base(), scope);
    FunctionScope function =
        new FunctionScope(scope.function(), scope.function().qualify(definition.written()), true);
    Scope inner = new Scope(scope, function, false);
    scopes.put(definition, inner);
    aliasNonlocals(definition.body(), inner);
    new Bindings(inner, imports).ofAll(definition.body());
    attributes.addAll(inner.variables().keySet());
    visitAll(definition.body(), inner);
  }

  /** Makes the class reachable in a method that calls {@code super()}. */
  private void visitSuper(Expression.Call call, Scope scope) {
    Scope enclosing = scope.enclosingClass();
    if (!ProgramAttributes.isBareSuper(call, scope)
        || enclosing == null
        || enclosing.function() == scope.function()) {
      return;
    }
    Variable cell = classCells.computeIfAbsent(enclosing, c -> c.function().declare("__class__"));
    scope.function().reach(cell);
  }

  private void visitTry(Statement.Try statement, Scope scope) {
    visitAll(statement.body(), scope);
    for (Statement.Handler handler : statement.handlers()) {
      visit(handler.type(), scope);
      visitAll(handler.body(), scope);
    }
    visitAll(statement.otherwise(), scope);
    visitAll(statement.finish(), scope);
  }

  private Scope openFunction(Object syntax, String name, Parameters parameters, Scope outer) {
    for (Parameters.Parameter parameter : parameters.all()) {
      visit(parameter.defaultValue(), outer);
      visit(parameter.annotation(), outer);
    }
    FunctionScope function = new FunctionScope(outer.function(), outer.function().qualify(name));
    Scope scope = new Scope(outer, function, false);
    parameters.all().forEach(parameter -> scope.bind(parameter.name()));
    if (!parameters.positional().isEmpty()) {
      scope.setFirstParameter(parameters.positional().getFirst().name());
    }
    scopes.put(syntax, scope);
    return scope;
  }

  private void aliasNonlocals(List<Statement> body, Scope scope) {
    Set<Statement.Nonlocal> found = new HashSet<>();
    Nonlocals.find(body, found);
    for (Statement.Nonlocal nonlocal : found) {
      for (Expression.Name name : nonlocal.names()) {
        Scope outer = java.util.Objects.requireNonNull(scope.parent());
        Variable variable = outer.find(name.text());
        if (scope.own(name.text()) != null) {
          problems.add(name.place(), "'" + name.text() + "' is a parameter and cannot be nonlocal");
        } else if (variable == null || variable.global) {
          problems.add(name.place(), "no enclosing function has a variable '" + name.text() + "'");
        } else {
          scope.function().reach(variable);
          scope.alias(name.text(), variable);
        }
      }
    }
  }

  private void visit(@Nullable Expression expression, Scope scope) {
    switch (expression) {
      case null -> {}
      case Expression.Name name -> use(name.text(), name.place(), scope);
      case Expression.NamedExpression named -> {
        visit(named.value(), scope);
        if (scope.comprehension() && outsideComprehensions(scope).classBody()) {
          throw new SyntaxProblem(
              named.place(), "':=' cannot stand in a comprehension of a class body; write a loop");
        }
        use(named.target().text(), named.target().place(), outsideComprehensions(scope));
        use(named.target().text(), named.target().place(), scope);
      }
      case Expression.Lambda lambda -> {
        Scope inner = openFunction(lambda, "<lambda>", lambda.parameters(), scope);
        new Bindings(inner, imports).ofExpression(lambda.body());
        visit(lambda.body(), inner);
      }
      case Expression.Comprehension comprehension -> visitComprehension(comprehension, scope);
      case Expression.Yield yield -> {
        openGenerator(yield.place(), scope);
        visit(yield.value(), scope);
      }
      case Expression.YieldFrom delegation -> {
        openGenerator(delegation.place(), scope);
        visit(delegation.iterable(), scope);
      }
      case Expression.Call call -> {
        attributes.addCall(call);
        visitSuper(call, scope);
        Children.of(call).forEach(child -> visit(child, scope));
      }
      default -> Children.of(expression).forEach(child -> visit(child, scope));
    }
  }

  /** Notes that a function yields, which makes it a generator. */
  private void openGenerator(Place place, Scope scope) {
    if (scope.comprehension()) {
      problems.add(place, "'yield' cannot stand inside a comprehension; write a loop");
    } else if (scope.module() || scope.classBody()) {
      problems.add(place, "'yield' can stand only inside a function");
    } else {
      scope.function().generator = true;
    }
  }

  static Scope outsideComprehensions(Scope scope) {
    Scope at = scope;
    while (at.comprehension()) {
      at = java.util.Objects.requireNonNull(at.parent());
    }
    return at;
  }

  private void visitComprehension(Expression.Comprehension comprehension, Scope scope) {
    boolean generator = comprehension.kind() == Expression.ComprehensionKind.GENERATOR;
    FunctionScope function =
        generator
            ? new FunctionScope(scope.function(), scope.function().qualify("<genexpr>"))
            : scope.function();
    Scope inner = new Scope(scope, function, true);
    scopes.put(comprehension, inner);
    boolean first = true;
    for (Expression.Clause clause : comprehension.clauses()) {
      new Bindings(inner, imports).ofTarget(clause.target());
    }
    for (Expression.Clause clause : comprehension.clauses()) {
      visit(clause.iterable(), first ? scope : inner);
      visitTarget(clause.target(), inner);
      clause.conditions().forEach(condition -> visit(condition, inner));
      first = false;
    }
    visit(comprehension.element(), inner);
    visit(comprehension.value(), inner);
  }

  private void use(String name, Place place, Scope scope) {
    Variable variable = scope.find(name);
    if (variable == null) {
      if (Builtins.find(name) == null) {
        problems.add(place, Undefined.explain(name, scope));
      }
    } else if (!variable.global && !variable.ofClass && variable.function != scope.function()) {
      scope.function().reach(variable);
    }
  }
}
