package dev.poolyard.language.compiler;

import dev.poolyard.language.builtin.AttributeNames;
import dev.poolyard.language.module.Modules;
import dev.poolyard.language.node.AttributeNode;
import dev.poolyard.language.node.ComparisonNodes;
import dev.poolyard.language.node.ConstantNode;
import dev.poolyard.language.node.DisplayNodes;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.FormatNode;
import dev.poolyard.language.node.LogicNodes;
import dev.poolyard.language.node.NamedNode;
import dev.poolyard.language.node.SubscriptNode;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.ComparisonOperator;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Place;
import dev.poolyard.language.syntax.SpecialNames;
import dev.poolyard.language.syntax.SyntaxProblem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compiles expressions in one scope. */
final class ExpressionCompiler {
  private final Compilation compilation;
  private final Scope scope;
  private final VariableCompiler variables;

  ExpressionCompiler(Compilation compilation, Scope scope) {
    this.compilation = compilation;
    this.scope = scope;
    this.variables = new VariableCompiler(compilation, scope);
  }

  ExpressionNode compile(Expression expression) {
    return switch (expression) {
      case Expression.NoneLiteral e -> new ConstantNode(Nothing.NONE);
      case Expression.BoolLiteral e -> new ConstantNode(e.value());
      case Expression.IntLiteral e -> new ConstantNode(Integers.normalize(e.value()));
      case Expression.FloatLiteral e -> new ConstantNode(e.value());
      case Expression.StrLiteral e -> new ConstantNode(e.value());
      case Expression.FormattedString e -> formatted(e);
      case Expression.Name e -> {
        new AttributeChecks(compilation.problems(), scope, this).checkSuper(e);
        yield variables.read(e.text(), e.place().line());
      }
      case Expression.ListDisplay e -> new DisplayNodes.ListDisplay(elements(e.elements()));
      case Expression.TupleDisplay e -> new DisplayNodes.TupleDisplay(elements(e.elements()));
      case Expression.SetDisplay e -> set(e, false);
      case Expression.DictDisplay e -> dict(e);
      case Expression.Starred e ->
          throw new SyntaxProblem(
              e.place(), "a starred expression must stand in a list, tuple or call");
      case Expression.Unary e -> OperatorCompiler.unary(e.operator(), compile(e.operand()));
      case Expression.Binary e ->
          OperatorCompiler.binary(e.operator(), compile(e.left()), compile(e.right()));
      case Expression.Logical e ->
          e.and()
              ? new LogicNodes.And(compile(e.left()), compile(e.right()))
              : new LogicNodes.Or(compile(e.left()), compile(e.right()));
      case Expression.Comparison e -> comparison(e);
      case Expression.Conditional e ->
          new LogicNodes.Conditional(compile(e.test()), compile(e.then()), compile(e.otherwise()));
      case Expression.Lambda e -> new FunctionCompiler(compilation, scope).lambda(e);
      case Expression.Comprehension e -> new ComprehensionCompiler(compilation, scope).compile(e);
      case Expression.Call e -> new CallCompiler(compilation, scope).compile(e);
      case Expression.Attribute e -> attribute(e);
      case Expression.Subscript e -> new SubscriptNode(compile(e.object()), compile(e.index()));
      case Expression.Slice e ->
          new DisplayNodes.Slice(orNone(e.lower()), orNone(e.upper()), orNone(e.step()));
      case Expression.Yield e -> {
        compileOptional(e.value());
        yield new ConstantNode(Nothing.NONE);
      }
      case Expression.YieldFrom e -> compile(e.iterable());
      case Expression.NamedExpression e ->
          new NamedNode(
              new VariableCompiler(compilation, scope).target(e.target().text()),
              compile(e.value()));
    };
  }

  /** Compiles what is called, where even {@code super} may stand. */
  ExpressionNode compileCallee(Expression callee) {
    return callee instanceof Expression.Name name
        ? variables.read(name.text(), name.place().line())
        : compile(callee);
  }

  ExpressionNode[] compileAll(List<Expression> expressions) {
    return expressions.stream().map(this::compile).toArray(ExpressionNode[]::new);
  }

  @Nullable ExpressionNode compileOptional(@Nullable Expression expression) {
    return expression == null ? null : compile(expression);
  }

  private ExpressionNode orNone(@Nullable Expression expression) {
    return expression == null ? new ConstantNode(Nothing.NONE) : compile(expression);
  }

  DisplayNodes.Elements elements(List<Expression> elements) {
    ExpressionNode[] nodes = new ExpressionNode[elements.size()];
    boolean[] starred = new boolean[elements.size()];
    for (int i = 0; i < nodes.length; i++) {
      Expression element = elements.get(i);
      starred[i] = element instanceof Expression.Starred;
      nodes[i] = compile(element instanceof Expression.Starred star ? star.value() : element);
    }
    return new DisplayNodes.Elements(nodes, starred);
  }

  /** Compiles what a {@code for} goes through. */
  ExpressionNode compileIterable(Expression iterable) {
    return iterable instanceof Expression.SetDisplay display
        ? set(display, true)
        : compile(iterable);
  }

  private ExpressionNode set(Expression.SetDisplay display, boolean iterated) {
    List<Expression> written = display.elements();
    boolean constant =
        (iterated || written.size() > 2)
            && written.stream().allMatch(ExpressionCompiler::isConstant);
    return new DisplayNodes.SetDisplay(elements(written), constant, !iterated);
  }

  private static boolean isConstant(Expression expression) {
    return switch (expression) {
      case Expression.NoneLiteral e -> true;
      case Expression.BoolLiteral e -> true;
      case Expression.Unary e -> isConstant(e.operand());
      case Expression.Binary e -> isConstant(e.left()) && isConstant(e.right()) && !isLargePower(e);
      case Expression.TupleDisplay e ->
          e.elements().stream().allMatch(ExpressionCompiler::isConstant);
      default -> isLiteral(expression);
    };
  }

  /** CPython computes no power ahead that may have more than 128 bits. */
  private static boolean isLargePower(Expression.Binary binary) {
    return binary.operator() == BinaryOperator.POWER
        && binary.left() instanceof Expression.IntLiteral base
        && binary.right() instanceof Expression.IntLiteral exponent
        && exponent.value().bitLength() < Integer.SIZE
        && base.value().bitLength() * exponent.value().longValue() > 128;
  }

  private ExpressionNode dict(Expression.DictDisplay display) {
    int count = display.entries().size();
    @Nullable ExpressionNode[] keys = new ExpressionNode[count];
    ExpressionNode[] values = new ExpressionNode[count];
    for (int i = 0; i < count; i++) {
      keys[i] = compileOptional(display.entries().get(i).key());
      values[i] = compile(display.entries().get(i).value());
    }
    return new DisplayNodes.DictDisplay(keys, values);
  }

  private ExpressionNode formatted(Expression.FormattedString string) {
    List<FormatNode.Part> parts =
        string.parts().stream()
            .map(part ->
                switch (part) {
                  case Expression.TextPart text ->
                      new FormatNode.Part(new ConstantNode(text.text()), (char) 0, null);
                  case Expression.ValuePart value ->
                      new FormatNode.Part(
                          compile(value.value()),
                          value.conversion(),
                          compileOptional(value.format()));
                })
            .toList();
    return new FormatNode(parts.toArray(FormatNode.Part[]::new));
  }

  private ExpressionNode comparison(Expression.Comparison comparison) {
    refuseIdentityOfLiterals(comparison);
    ExpressionNode first = compile(comparison.first());
    if (comparison.rest().size() == 1) {
      Expression.Comparand only = comparison.rest().getFirst();
      return OperatorCompiler.comparison(only.operator(), first, compile(only.operand()));
    }
    ExpressionNode[] operands =
        comparison.rest().stream().map(c -> compile(c.operand())).toArray(ExpressionNode[]::new);
    ComparisonNodes.Comparison[] comparisons =
        comparison.rest().stream()
            .map(c -> OperatorCompiler.comparison(c.operator(), first, first))
            .toArray(ComparisonNodes.Comparison[]::new);
    return new ComparisonNodes.Chain(first, operands, comparisons);
  }

  /** Whether equal numbers or strings are one object is CPython's own affair. */
  private void refuseIdentityOfLiterals(Expression.Comparison comparison) {
    Expression left = comparison.first();
    for (Expression.Comparand comparand : comparison.rest()) {
      boolean identity =
          comparand.operator() == ComparisonOperator.IS
              || comparand.operator() == ComparisonOperator.IS_NOT;
      if (identity && (isLiteral(left) || isLiteral(comparand.operand()))) {
        compilation
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

  ExpressionNode attribute(Expression.Attribute attribute) {
    ModuleObject module =
        attribute.object() instanceof Expression.Name name ? variables.module(name.text()) : null;
    if (module == null) {
      if (!isKnown(attribute.name())) {
        compilation.problems().add(attribute.namePlace(), unknown(attribute.name()));
      }
      compilation
          .purity()
          .mentions(PurityAnalysis.attribute(attribute.name()), attribute.namePlace().line());
      return new AttributeNode(compile(attribute.object()), attribute.name());
    }
    Object value = compilation.imports().attribute(module, attribute.name(), attribute.namePlace());
    if (value == null) {
      return new ConstantNode(Nothing.NONE);
    }
    String moduleName = ((Expression.Name) attribute.object()).text();
    if (ModuleObject.isImpure(value)) {
      compilation.purity().uses(moduleName + "." + attribute.name(), attribute.place().line());
    }
    return variables.isConstant(moduleName)
        ? new ConstantNode(value)
        : new AttributeNode(
            compilation.expressionsWithoutPurity(scope, attribute.object()), attribute.name());
  }

  private boolean isKnown(String name) {
    return AttributeNames.isKnown(name)
        || Attributes.isSpecial(name)
        || Modules.attributeNames().contains(name)
        || compilation.scopes().attributes().isKnown(name);
  }

  /** Reports an attribute that no program may set. */
  void checkSettable(Expression.Attribute attribute) {
    if (!AttributeNames.isSettable(attribute.name())) {
      compilation
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
      compilation.problems().add(place, SpecialNames.refuse("the attribute", text));
    }
  }

  private String unknown(String name) {
    if (name.startsWith("__")) {
      return SpecialNames.refuse("the attribute", name);
    }
    Set<String> known = new TreeSet<>(AttributeNames.knownNames());
    known.addAll(Modules.attributeNames());
    known.addAll(compilation.scopes().attributes().names());
    return Suggestions.nearest(name, known)
        .map(near -> "nothing has an attribute '%s' here; did you mean '%s'?".formatted(name, near))
        .orElse("nothing in the function language has an attribute '" + name + "'");
  }
}
