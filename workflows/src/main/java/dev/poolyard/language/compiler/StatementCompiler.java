package dev.poolyard.language.compiler;

import dev.poolyard.language.node.AttributeTargets;
import dev.poolyard.language.node.BlockNode;
import dev.poolyard.language.node.CallNodes;
import dev.poolyard.language.node.Completion;
import dev.poolyard.language.node.ConstantNode;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.FinallyNode;
import dev.poolyard.language.node.ForNode;
import dev.poolyard.language.node.IfNode;
import dev.poolyard.language.node.RaiseNode;
import dev.poolyard.language.node.SimpleNodes;
import dev.poolyard.language.node.StatementNode;
import dev.poolyard.language.node.Target;
import dev.poolyard.language.node.Targets;
import dev.poolyard.language.node.TryNode;
import dev.poolyard.language.node.WhileNode;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.SpecialNames;
import dev.poolyard.language.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles statements in one scope. */
final class StatementCompiler {
  private static final StatementNode NOTHING = new SimpleNodes.Complete(Completion.NORMAL);

  private final Compilation compilation;
  private final Scope scope;
  private final ExpressionCompiler expressions;
  private final TargetCompiler targets;
  private int loopDepth;

  StatementCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
    this.expressions = compilation.expressions(scope);
    this.targets = new TargetCompiler(compilation, scope);
  }

  static StatementNode block(List<StatementNode> nodes, List<Statement> statements) {
    return new BlockNode(
        nodes.toArray(StatementNode[]::new),
        statements.stream().mapToInt(statement -> statement.place().line()).toArray());
  }

  StatementNode compileBlock(List<Statement> statements) {
    if (statements.isEmpty()) {
      return NOTHING;
    }
    return block(statements.stream().map(this::compile).toList(), statements);
  }

  StatementNode compile(Statement statement) {
    return switch (statement) {
      case Statement.ExpressionStatement s ->
          new SimpleNodes.Evaluate(expressions.compile(s.value()));
      case Statement.Assignment s -> assign(s.targets(), expressions.compile(s.value()));
      case Statement.AnnotatedAssignment s ->
          s.value() == null ? NOTHING : assign(List.of(s.target()), expressions.compile(s.value()));
      case Statement.AugmentedAssignment s -> augment(s);
      case Statement.Delete s -> new SimpleNodes.Delete(compileTargets(s.targets()));
      case Statement.Pass s -> NOTHING;
      case Statement.Break s -> leaveLoop(s, "break", Completion.BREAK);
      case Statement.Continue s -> leaveLoop(s, "continue", Completion.CONTINUE);
      case Statement.Return s -> {
        if (scope.classBody()) {
          compilation.problems().add(s.place(), "'return' can stand only inside a function");
        }
        yield new SimpleNodes.Return(returned(s.value()));
      }
      case Statement.If s ->
          new IfNode(
              expressions.compile(s.test()), compileBlock(s.then()), compileBlock(s.otherwise()));
      case Statement.While s ->
          new WhileNode(expressions.compile(s.test()), loop(s.body()), compileBlock(s.otherwise()));
      case Statement.For s ->
          new ForNode(
              targets.compile(s.target()),
              expressions.compileIterable(s.iterable()),
              loop(s.body()),
              compileBlock(s.otherwise()));
      case Statement.FunctionDefinition s -> define(s);
      case Statement.ClassDefinition s ->
          decorate(
              s.place(),
              s.name(),
              s.decorators(),
              new ClassCompiler(compilation, scope).compile(s));
      case Statement.Import s -> bindImport(s.alias(), compilation.imports().module(s));
      case Statement.FromImport s ->
          new BlockNode(
              s.names().stream()
                  .map(name -> bindImport(name.alias(), compilation.imports().value(s, name)))
                  .toArray(StatementNode[]::new),
              s.names().stream().mapToInt(name -> s.place().line()).toArray());
      case Statement.Raise s ->
          new RaiseNode(
              expressions.compileOptional(s.exception()), expressions.compileOptional(s.cause()));
      case Statement.Try s -> compileTry(s);
      case Statement.Assert s ->
          new SimpleNodes.Assert(
              expressions.compile(s.test()), expressions.compileOptional(s.message()));
      case Statement.Nonlocal s -> nonlocal(s);
      case Statement.With s -> {
        s.items()
            .forEach(item -> {
              expressions.compile(item.manager());
              if (item.target() != null) {
                targets.compile(item.target());
              }
            });
        compileBlock(s.body());
        yield NOTHING;
      }
    };
  }

  private StatementNode nonlocal(Statement.Nonlocal statement) {
    if (scope.module()) {
      compilation.problems().add(statement.place(), "'nonlocal' can stand only inside a function");
    }
    return NOTHING;
  }

  private ExpressionNode returned(@Nullable Expression value) {
    return value == null ? new ConstantNode(Nothing.NONE) : expressions.compile(value);
  }

  private StatementNode assign(List<Expression> written, ExpressionNode value) {
    Target[] compiled = compileTargets(written);
    return compiled.length == 1 && compiled[0] instanceof Targets.Local local
        ? new SimpleNodes.AssignLocal(local.slot(), value)
        : new SimpleNodes.Assign(compiled, value);
  }

  private Target[] compileTargets(List<Expression> written) {
    return written.stream().map(targets::compile).toArray(Target[]::new);
  }

  private StatementNode augment(Statement.AugmentedAssignment statement) {
    ExpressionNode value = expressions.compile(statement.value());
    if (statement.target() instanceof Expression.Subscript subscript) {
      return new SimpleNodes.AugmentElement(
          expressions.compile(subscript.object()),
          expressions.compile(subscript.index()),
          value,
          OperatorCompiler.augmentedOperation(statement.operator()));
    }
    if (statement.target() instanceof Expression.Attribute attribute) {
      expressions.checkSettable(attribute);
      return new AttributeTargets.Augment(
          expressions.compile(attribute.object()),
          attribute.name(),
          value,
          OperatorCompiler.augmentedOperation(statement.operator()));
    }
    ExpressionNode old = expressions.compile(statement.target());
    return assign(
        List.of(statement.target()), OperatorCompiler.augmented(statement.operator(), old, value));
  }

  private StatementNode leaveLoop(Statement statement, String word, Completion completion) {
    if (loopDepth == 0) {
      compilation.problems().add(statement.place(), "'" + word + "' can stand only inside a loop");
    }
    return new SimpleNodes.Complete(completion);
  }

  private StatementNode loop(List<Statement> body) {
    loopDepth++;
    StatementNode compiled = compileBlock(body);
    loopDepth--;
    return compiled;
  }

  private StatementNode define(Statement.FunctionDefinition definition) {
    List<String> owners = scope.classBody() ? methodOwners(definition.name()) : List.of();
    ExpressionNode function =
        compilation
            .purity()
            .also(owners, () -> new FunctionCompiler(compilation, scope).definition(definition));
    return decorate(definition.place(), definition.name(), definition.decorators(), function);
  }

  /** A method may be reached by its name from any object, a special one by any operator. */
  private static List<String> methodOwners(String name) {
    if (name.equals("__init__") || name.equals("__new__")) {
      return List.of();
    }
    String reached = SpecialNames.isSpecial(name) ? PurityAnalysis.OPERATORS : name;
    return List.of(PurityAnalysis.attribute(reached));
  }

  private StatementNode decorate(
      Place place, String name, List<Expression> written, ExpressionNode defined) {
    ExpressionNode[] decorators = expressions.compileAll(written);
    ExpressionNode result = defined;
    for (int i = decorators.length - 1; i >= 0; i--) {
      result = new CallNodes.Plain(decorators[i], new ExpressionNode[] {result});
    }
    return assign(List.of(new Expression.Name(place, name)), result);
  }

  private StatementNode bindImport(String alias, @Nullable Object value) {
    Target target = new VariableCompiler(compilation, scope).target(alias);
    return new SimpleNodes.Assign(
        new Target[] {target}, new ConstantNode(value == null ? Nothing.NONE : value));
  }

  private StatementNode compileTry(Statement.Try statement) {
    StatementNode result = compileBlock(statement.body());
    if (!statement.handlers().isEmpty()) {
      TryNode.Handler[] handlers =
          statement.handlers().stream().map(this::handler).toArray(TryNode.Handler[]::new);
      result = new TryNode(result, handlers, compileBlock(statement.otherwise()));
    }
    return statement.finish().isEmpty()
        ? result
        : new FinallyNode(result, compileBlock(statement.finish()));
  }

  private TryNode.Handler handler(Statement.Handler handler) {
    Target name =
        handler.name() == null
            ? null
            : new VariableCompiler(compilation, scope).target(handler.name());
    return new TryNode.Handler(
        expressions.compileOptional(handler.type()),
        name,
        compileBlock(handler.body()),
        handler.place().line());
  }
}
