package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Statement.Assert;
import dev.poolyard.language.syntax.Statement.Break;
import dev.poolyard.language.syntax.Statement.Continue;
import dev.poolyard.language.syntax.Statement.Delete;
import dev.poolyard.language.syntax.Statement.FromImport;
import dev.poolyard.language.syntax.Statement.Import;
import dev.poolyard.language.syntax.Statement.ImportedName;
import dev.poolyard.language.syntax.Statement.Nonlocal;
import dev.poolyard.language.syntax.Statement.Pass;
import dev.poolyard.language.syntax.Statement.Raise;
import dev.poolyard.language.syntax.Statement.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads statements; those that fit on a line here, the others by {@link CompoundParser}. */
final class StatementParser {
  private static final Map<String, String> REFUSED =
      Map.of(
          "global",
          "'global' is not available in the function language; pass the value and return the new one",
          "async",
          "'async' is not available in the function language; write a plain def",
          "await",
          "'await' is not available in the function language; call the function directly");

  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final AssignmentParser assignments;
  private final CompoundParser compounds;

  StatementParser(TokenReader tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
    this.assignments = new AssignmentParser(tokens, expressions);
    this.compounds = new CompoundParser(tokens, expressions, this);
  }

  /** Reads all statements up to the end of the text. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    while (!tokens.atKind(Token.Kind.END)) {
      if (tokens.atKind(Token.Kind.INDENT)) {
        throw new SyntaxProblem(tokens.place(), "this line is indented without reason");
      }
      readInto(statements);
    }
    return statements;
  }

  /** Reads a compound statement, or a line of simple ones. */
  void readInto(List<Statement> statements) {
    Token token = tokens.peek();
    if (token.kind() == Token.Kind.KEYWORD && REFUSED.containsKey(token.text())) {
      throw new SyntaxProblem(token.place(), REFUSED.get(token.text()));
    }
    Statement compound = compounds.read();
    if (compound != null) {
      statements.add(compound);
      return;
    }
    simpleLine(statements);
  }

  void simpleLine(List<Statement> statements) {
    do {
      if (tokens.atKind(Token.Kind.NEWLINE)) {
        break;
      }
      simple(statements);
    } while (tokens.takeOperator(";"));
    if (!tokens.atKind(Token.Kind.NEWLINE)) {
      throw tokens.unexpected("the end of the statement is expected");
    }
    tokens.take();
  }

  private void simple(List<Statement> statements) {
    Token token = tokens.peek();
    Place place = token.place();
    if (token.kind() != Token.Kind.KEYWORD) {
      refusePrint(token);
      statements.add(assignments.read());
      return;
    }
    if (REFUSED.containsKey(token.text())) {
      throw new SyntaxProblem(place, REFUSED.get(token.text()));
    }
    switch (token.text()) {
      case "import" -> imports(statements);
      case "from" -> statements.add(fromImport());
      case "pass" -> statements.add(new Pass(tokens.take().place()));
      case "break" -> statements.add(new Break(tokens.take().place()));
      case "continue" -> statements.add(new Continue(tokens.take().place()));
      case "return" -> statements.add(returnStatement());
      case "raise" -> statements.add(raise());
      case "assert" -> statements.add(assertion());
      case "del" -> statements.add(delete());
      case "nonlocal" -> statements.add(nonlocal());
      default -> statements.add(assignments.read());
    }
  }

  private void refusePrint(Token token) {
    if (token.text().equals("print") && tokens.peek(1).kind() == Token.Kind.STRING) {
      throw new SyntaxProblem(token.place(), "put parentheses around what print prints");
    }
  }

  private Statement returnStatement() {
    Place place = tokens.take().place();
    boolean bare = tokens.atKind(Token.Kind.NEWLINE) || tokens.peek().isOperator(";");
    return new Return(place, bare ? null : expressions.expressionList());
  }

  private Statement raise() {
    Place place = tokens.take().place();
    if (tokens.atKind(Token.Kind.NEWLINE) || tokens.peek().isOperator(";")) {
      return new Raise(place, null, null);
    }
    Expression exception = expressions.expression();
    @Nullable Expression cause = tokens.takeKeyword("from") ? expressions.expression() : null;
    return new Raise(place, exception, cause);
  }

  private Statement assertion() {
    Place place = tokens.take().place();
    Expression test = expressions.expression();
    return new Assert(place, test, tokens.takeOperator(",") ? expressions.expression() : null);
  }

  private Statement delete() {
    Place place = tokens.take().place();
    Expression targets = expressions.expressionList();
    TargetParser.check(targets);
    return new Delete(
        place,
        targets instanceof Expression.TupleDisplay tuple ? tuple.elements() : List.of(targets));
  }

  private Statement nonlocal() {
    Place place = tokens.take().place();
    List<Expression.Name> names = new ArrayList<>();
    do {
      Token name = tokens.expectName();
      names.add(new Expression.Name(name.place(), name.text()));
    } while (tokens.takeOperator(","));
    return new Nonlocal(place, names);
  }

  private void imports(List<Statement> statements) {
    Place place = tokens.take().place();
    do {
      String module = tokens.expectName().text();
      if (tokens.peek().isOperator(".")) {
        throw new SyntaxProblem(
            place, "parts of packages cannot be imported; only whole modules can");
      }
      String alias = tokens.takeKeyword("as") ? tokens.expectName().text() : module;
      statements.add(new Import(place, module, alias));
    } while (tokens.takeOperator(","));
  }

  private Statement fromImport() {
    Place place = tokens.take().place();
    String module = tokens.expectName().text();
    tokens.expectKeyword("import");
    if (tokens.peek().isOperator("*")) {
      throw new SyntaxProblem(tokens.place(), "name what is imported instead of '*'");
    }
    boolean parenthesized = tokens.takeOperator("(");
    List<ImportedName> names = new ArrayList<>();
    do {
      if (parenthesized && tokens.peek().isOperator(")")) {
        break;
      }
      Token name = tokens.expectName();
      String alias = tokens.takeKeyword("as") ? tokens.expectName().text() : name.text();
      names.add(new ImportedName(name.place(), name.text(), alias));
    } while (tokens.takeOperator(","));
    if (parenthesized) {
      tokens.expectOperator(")");
    }
    return new FromImport(place, module, names);
  }
}
