package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Module;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Analyzes a whole text: imports, assignments and functions, and perhaps one lambda. */
final class ModuleAnalysis {
  private static final String LAMBDA = "<lambda>";

  private final Problems problems;

  ModuleAnalysis(Problems problems) {
    this.problems = problems;
  }

  AnalyzedModule analyze(Module module) {
    List<Statement> statements = withLambdaNamed(module.statements());
    ScopeAnalysis analysis = new ScopeAnalysis(problems);
    Scope scope = analysis.analyze(new Module(statements));
    PurityAnalysis purity = new PurityAnalysis();
    StatementChecks checks =
        new Checks(problems, analysis, new Imports(problems), purity).statements(scope);
    List<Statement> imports = ModuleNames.importsOf(statements);
    new ModuleCallCheck(problems, statements, imports).run();
    new RegistrationCheck(problems, statements, imports, scope).run();
    RandomPurity randomPurity = new RandomPurity(purity, imports);
    Map<String, Integer> functions = new LinkedHashMap<>();
    for (Statement statement : statements) {
      List<String> names = namesDefined(statement);
      purity.enter(names);
      randomPurity.report(statement);
      if (statement instanceof Statement.FunctionDefinition definition) {
        purity.mentions(
            PurityAnalysis.attribute(PurityAnalysis.OPERATORS), definition.place().line());
      }
      if (isFunction(statement)) {
        Variable variable = java.util.Objects.requireNonNull(scope.own(names.getFirst()));
        functions.remove(names.getFirst());
        functions.put(names.getFirst(), variable.slot);
      }
      checks.check(statement);
    }
    if (functions.isEmpty() && problems.inOrder().isEmpty()) {
      problems.add(new Place(1, 1), "there is no function here; write a def or a lambda");
    }
    Map<String, List<Impurity>> impurities = new LinkedHashMap<>();
    functions.keySet().forEach(name -> impurities.put(name, purity.of(name)));
    return new AnalyzedModule(
        functions,
        scope.function().globalCount(),
        analysis,
        scope,
        statements,
        impurities,
        analysis.attributes().areAssigned());
  }

  /** Turns a lambda that stands alone into an assignment, so that it can be found. */
  private List<Statement> withLambdaNamed(List<Statement> statements) {
    List<Statement> result = new ArrayList<>();
    boolean lambdaSeen = false;
    for (Statement statement : statements) {
      if (statement instanceof Statement.ExpressionStatement alone
          && alone.value() instanceof Expression.Lambda) {
        if (lambdaSeen) {
          problems.add(statement.place(), "only one lambda can stand alone; name the others");
        }
        lambdaSeen = true;
        Expression.Name name = new Expression.Name(statement.place(), LAMBDA);
        result.add(new Statement.Assignment(statement.place(), List.of(name), alone.value()));
      } else {
        check(statement);
        result.add(statement);
      }
    }
    return result;
  }

  private void check(Statement statement) {
    boolean allowed =
        switch (statement) {
          case Statement.FunctionDefinition s -> true;
          case Statement.ClassDefinition s -> true;
          case Statement.Import s -> true;
          case Statement.FromImport s -> true;
          case Statement.Assignment s -> true;
          case Statement.AnnotatedAssignment s -> true;
          case Statement.Pass s -> true;
          case Statement.ExpressionStatement s -> s.value() instanceof Expression.StrLiteral;
          default -> false;
        };
    if (!allowed) {
      problems.add(
          statement.place(),
          "only def, class, import, assignments and one lambda can stand at the top; put this into a function");
    }
  }

  private static boolean isFunction(Statement statement) {
    return statement instanceof Statement.FunctionDefinition
        || (statement instanceof Statement.Assignment assignment
            && assignment.targets().size() == 1
            && assignment.targets().getFirst() instanceof Expression.Name
            && assignment.value() instanceof Expression.Lambda);
  }

  private static List<String> namesDefined(Statement statement) {
    List<String> names = new ArrayList<>();
    switch (statement) {
      case Statement.FunctionDefinition definition -> names.add(definition.name());
      case Statement.Assignment assignment ->
          assignment.targets().forEach(target -> addNames(target, names));
      case Statement.ClassDefinition definition -> names.add(definition.name());
      case Statement.AnnotatedAssignment assignment -> addNames(assignment.target(), names);
      default -> {}
    }
    return names;
  }

  private static void addNames(Expression target, List<String> names) {
    switch (target) {
      case Expression.Name name -> names.add(name.text());
      case Expression.Starred starred -> addNames(starred.value(), names);
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(e -> addNames(e, names));
      case Expression.ListDisplay list -> list.elements().forEach(e -> addNames(e, names));
      default -> {}
    }
  }
}
