package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Expression.Attribute;
import dev.poolyard.language.syntax.Expression.BoolLiteral;
import dev.poolyard.language.syntax.Expression.Call;
import dev.poolyard.language.syntax.Expression.FloatLiteral;
import dev.poolyard.language.syntax.Expression.IntLiteral;
import dev.poolyard.language.syntax.Expression.Name;
import dev.poolyard.language.syntax.Expression.NoneLiteral;
import dev.poolyard.language.syntax.Expression.Subscript;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads names, literals and what is in brackets, with the calls, subscripts and attributes. */
final class AtomParser {
  private final TokenReader tokens;
  private final DisplayParser displays;
  private final ArgumentParser arguments;
  private final SubscriptParser subscripts;
  private boolean ellipsisAllowed;

  AtomParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.displays = new DisplayParser(tokens, expressions);
    this.arguments = new ArgumentParser(tokens, expressions);
    this.subscripts = new SubscriptParser(tokens, expressions);
  }

  /** Reads with {@code reader}, where {@code ...} may stand for nothing in particular. */
  Expression withEllipsis(Supplier<Expression> reader) {
    ellipsisAllowed = true;
    Expression read = reader.get();
    ellipsisAllowed = false;
    return read;
  }

  Expression primary() {
    Place place = tokens.place();
    Expression result = atom();
    while (true) {
      if (tokens.takeOperator("(")) {
        result = new Call(place, result, arguments.read());
      } else if (tokens.takeOperator("[")) {
        result = new Subscript(place, result, subscripts.read());
        tokens.expectOperator("]");
      } else if (tokens.takeOperator(".")) {
        Token name = tokens.peek();
        if (name.kind() != Token.Kind.NAME) {
          throw tokens.unexpected("the name of an attribute is expected");
        }
        tokens.take();
        result = new Attribute(place, result, name.text(), name.place());
      } else {
        return result;
      }
    }
  }

  private Expression atom() {
    Token token = tokens.peek();
    Place place = token.place();
    return switch (token.kind()) {
      case NAME -> new Name(place, tokens.expectName().text());
      case NUMBER -> number(tokens.take());
      case STRING -> strings();
      case KEYWORD -> keyword(token);
      case OPERATOR -> bracketed(token);
      default -> throw tokens.unexpected("an expression is expected");
    };
  }

  private static Expression number(Token token) {
    Object value = NumberLiterals.valueOf(token.text(), token.place());
    return switch (value) {
      case Long small -> new IntLiteral(token.place(), BigInteger.valueOf(small));
      case BigInteger big -> new IntLiteral(token.place(), big);
      default -> new FloatLiteral(token.place(), (Double) value);
    };
  }

  private Expression strings() {
    List<Token> literals = new ArrayList<>();
    while (tokens.atKind(Token.Kind.STRING)) {
      literals.add(tokens.take());
    }
    return StringParser.parse(literals, tokens.context());
  }

  private Expression keyword(Token token) {
    Place place = token.place();
    switch (token.text()) {
      case "None":
        tokens.take();
        return new NoneLiteral(place);
      case "True", "False":
        tokens.take();
        return new BoolLiteral(place, token.text().equals("True"));
      case "yield":
        throw new SyntaxProblem(place, "put parentheses around 'yield' inside an expression");
      case "await":
        throw new SyntaxProblem(
            place, "'await' is not available in the function language; call the function directly");
      default:
        throw tokens.unexpected("an expression is expected");
    }
  }

  private Expression bracketed(Token token) {
    switch (token.text()) {
      case "(":
        return displays.parenthesized();
      case "[":
        return displays.list();
      case "{":
        return displays.braced();
      case "...":
        if (ellipsisAllowed) {
          return new Expression.NoneLiteral(tokens.take().place());
        }
        throw new SyntaxProblem(token.place(), "'...' is not available; write 'pass' or None");
      default:
        throw tokens.unexpected("an expression is expected");
    }
  }
}
