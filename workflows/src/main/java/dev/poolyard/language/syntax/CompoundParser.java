package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Statement.ClassDefinition;
import dev.poolyard.language.syntax.Statement.For;
import dev.poolyard.language.syntax.Statement.FunctionDefinition;
import dev.poolyard.language.syntax.Statement.Handler;
import dev.poolyard.language.syntax.Statement.If;
import dev.poolyard.language.syntax.Statement.Try;
import dev.poolyard.language.syntax.Statement.While;
import dev.poolyard.language.syntax.Statement.With;
import dev.poolyard.language.syntax.Statement.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements that hold blocks of others. */
final class CompoundParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final StatementParser statements;

  CompoundParser(TokenReader tokens, ExpressionParser expressions, StatementParser statements) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.statements = statements;
  }

  /** Reads a compound statement, or returns null if none begins here. */
  @Nullable Statement read() {
    Token token = tokens.peek();
    if (token.isOperator("@")) {
      return decorated();
    }
    if (token.kind() == Token.Kind.NAME
        && token.text().equals("match")
        && tokens.peek(1).kind() == Token.Kind.NAME) {
      throw new SyntaxProblem(token.place(), "'match' is not available; use if and elif");
    }
    if (token.kind() != Token.Kind.KEYWORD) {
      return null;
    }
    return switch (token.text()) {
      case "if" -> ifStatement();
      case "while" -> whileStatement();
      case "for" -> forStatement();
      case "try" -> tryStatement();
      case "def" -> definition(List.of());
      case "with" -> withStatement();
      case "class" -> classDefinition(List.of());
      default -> null;
    };
  }

  private List<Statement> block() {
    tokens.expectOperator(":");
    List<Statement> block = new ArrayList<>();
    if (!tokens.atKind(Token.Kind.NEWLINE)) {
      statements.simpleLine(block);
      return block;
    }
    tokens.take();
    if (!tokens.atKind(Token.Kind.INDENT)) {
      throw new SyntaxProblem(tokens.place(), "an indented block is expected here");
    }
    tokens.take();
    while (!tokens.atKind(Token.Kind.DEDENT) && !tokens.atKind(Token.Kind.END)) {
      if (tokens.atKind(Token.Kind.INDENT)) {
        throw new SyntaxProblem(tokens.place(), "this line is indented without reason");
      }
      statements.readInto(block);
    }
    if (tokens.atKind(Token.Kind.DEDENT)) {
      tokens.take();
    }
    return block;
  }

  private Statement ifStatement() {
    Place place = tokens.take().place();
    Expression test = condition();
    List<Statement> then = block();
    if (tokens.peek().isKeyword("elif")) {
      return new If(place, test, then, List.of(ifStatement()));
    }
    return new If(place, test, then, otherwise());
  }

  private Expression condition() {
    Expression test = expressions.namedExpression();
    if (tokens.peek().isOperator("=")) {
      throw new SyntaxProblem(tokens.place(), "'=' assigns; write '==' to compare");
    }
    return test;
  }

  private List<Statement> otherwise() {
    return tokens.takeKeyword("else") ? block() : List.of();
  }

  private Statement whileStatement() {
    Place place = tokens.take().place();
    Expression test = condition();
    List<Statement> body = block();
    return new While(place, test, body, otherwise());
  }

  private Statement forStatement() {
    Place place = tokens.take().place();
    Expression target = new TargetParser(tokens, expressions).targetList("in");
    tokens.expectKeyword("in");
    Expression iterable = expressions.expressionList();
    List<Statement> body = block();
    return new For(place, target, iterable, body, otherwise());
  }

  private Statement tryStatement() {
    Place place = tokens.take().place();
    List<Statement> body = block();
    List<Handler> handlers = new ArrayList<>();
    while (tokens.peek().isKeyword("except")) {
      if (!handlers.isEmpty() && handlers.getLast().type() == null) {
        throw new SyntaxProblem(handlers.getLast().place(), "a bare 'except' must be the last");
      }
      handlers.add(handler());
    }
    List<Statement> otherwise = handlers.isEmpty() ? List.of() : otherwise();
    List<Statement> finish = tokens.takeKeyword("finally") ? block() : List.of();
    if (handlers.isEmpty() && finish.isEmpty()) {
      throw tokens.unexpected("'except' or 'finally' is expected after a try block");
    }
    return new Try(place, body, handlers, otherwise, finish);
  }

  private Statement withStatement() {
    Place place = tokens.take().place();
    boolean parenthesized = tokens.peek().isOperator("(") && closesBeforeColon();
    if (parenthesized) {
      tokens.take();
    }
    List<WithItem> items = new ArrayList<>();
    do {
      if (parenthesized && tokens.peek().isOperator(")")) {
        break;
      }
      items.add(withItem());
    } while (tokens.takeOperator(","));
    if (parenthesized) {
      tokens.expectOperator(")");
    }
    return new With(place, items, block());
  }

  /** Tells {@code with (a as b, c):} from {@code with (a).b:}, which only its end shows. */
  private boolean closesBeforeColon() {
    int depth = 0;
    for (int i = 0; ; i++) {
      Token token = tokens.peek(i);
      if (token.kind() == Token.Kind.NEWLINE || token.kind() == Token.Kind.END) {
        return false;
      }
      if (token.isOperator("(") || token.isOperator("[") || token.isOperator("{")) {
        depth++;
      } else if (token.isOperator(")") || token.isOperator("]") || token.isOperator("}")) {
        depth--;
        if (depth == 0) {
          return tokens.peek(i + 1).isOperator(":");
        }
      }
    }
  }

  private WithItem withItem() {
    Expression manager = expressions.expression();
    if (!tokens.takeKeyword("as")) {
      return new WithItem(manager, null);
    }
    Expression target = expressions.starredOrExpression();
    TargetParser.check(target);
    return new WithItem(manager, target);
  }

  private Handler handler() {
    Place place = tokens.take().place();
    if (tokens.peek().isOperator("*")) {
      throw new SyntaxProblem(tokens.place(), "'except*' is not available; write 'except'");
    }
    @Nullable Expression type = tokens.peek().isOperator(":") ? null : expressions.expression();
    @Nullable String name =
        type != null && tokens.takeKeyword("as") ? tokens.expectName().text() : null;
    return new Handler(place, type, name, block());
  }

  private Statement decorated() {
    List<Expression> decorators = new ArrayList<>();
    while (tokens.takeOperator("@")) {
      decorators.add(expressions.namedExpression());
      if (!tokens.atKind(Token.Kind.NEWLINE)) {
        throw tokens.unexpected("the end of the line is expected after a decorator");
      }
      tokens.take();
    }
    if (tokens.peek().isKeyword("class")) {
      return classDefinition(decorators);
    }
    if (!tokens.peek().isKeyword("def")) {
      throw new SyntaxProblem(tokens.place(), "a 'def' or 'class' is expected after a decorator");
    }
    return definition(decorators);
  }

  private Statement definition(List<Expression> decorators) {
    Place place = tokens.take().place();
    String written = tokens.peekWritten().text();
    String name = tokens.expectName().text();
    tokens.expectOperator("(");
    Parameters parameters = expressions.parameters().untilParenthesis();
    tokens.expectOperator(")");
    @Nullable Expression returns = tokens.takeOperator("->") ? expressions.annotation() : null;
    return new FunctionDefinition(
        place,
        name,
        written,
        parameters,
        returns,
        decorators,
        blockIn(tokens.context().inFunction()));
  }

  private List<Statement> blockIn(ClassContext context) {
    ClassContext outer = tokens.context();
    tokens.setContext(context);
    try {
      return block();
    } finally {
      tokens.setContext(outer);
    }
  }

  private Statement classDefinition(List<Expression> decorators) {
    Place place = tokens.take().place();
    String written = tokens.peekWritten().text();
    String name = tokens.expectName().text();
    @Nullable Expression base = null;
    if (tokens.takeOperator("(")) {
      if (!tokens.peek().isOperator(")")) {
        base = base();
      }
      tokens.expectOperator(")");
    }
    return new ClassDefinition(
        place, name, written, base, decorators, blockIn(ClassContext.ofBody(written)));
  }

  private Expression base() {
    if (tokens.atKind(Token.Kind.NAME) && tokens.peek(1).isOperator("=")) {
      throw new SyntaxProblem(
          tokens.place(),
          tokens.peek().text().equals("metaclass")
              ? "'metaclass=' is not available in the function language; decorate the class"
              : "a class takes no keywords in the function language; set a class attribute");
    }
    if (tokens.peek().isOperator("*")) {
      throw new SyntaxProblem(tokens.place(), "name the base of the class instead of '*'");
    }
    Expression base = expressions.expression();
    if (tokens.takeOperator(",") && !tokens.peek().isOperator(")")) {
      if (tokens.atKind(Token.Kind.NAME) && tokens.peek(1).isOperator("=")) {
        return base();
      }
      throw new SyntaxProblem(
          tokens.place(),
          "a class has one base at most in the function language; keep the other in an attribute");
    }
    return base;
  }
}
