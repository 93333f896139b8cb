package dev.poolyard.language.syntax;

import dev.poolyard.language.syntax.Parameters.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a {@code def} or a {@code lambda}. */
final class ParameterParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;

  ParameterParser(TokenReader tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads those of a lambda, up to its colon. */
  Parameters untilColon() {
    return read(":", false);
  }

  /** Reads those of a def, up to the closing parenthesis. */
  Parameters untilParenthesis() {
    return read(")", true);
  }

  private Parameters read(String end, boolean annotated) {
    List<Parameter> positional = new ArrayList<>();
    List<Parameter> keywordOnly = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Parameter rest = null;
    Parameter restKeywords = null;
    boolean starSeen = false;
    int positionalOnly = 0;
    while (!tokens.peek().isOperator(end)) {
      Place place = tokens.place();
      if (restKeywords != null) {
        throw new SyntaxProblem(place, "nothing can follow the parameter with '**'");
      }
      if (tokens.takeOperator("**")) {
        restKeywords = parameter(annotated, false, names);
      } else if (tokens.takeOperator("*")) {
        if (starSeen) {
          throw new SyntaxProblem(place, "'*' can stand only once among the parameters");
        }
        starSeen = true;
        if (!tokens.peek().isOperator(",")) {
          rest = parameter(annotated, false, names);
        } else if (tokens.peek(1).isOperator(end) || tokens.peek(1).isOperator("**")) {
          throw new SyntaxProblem(place, "a parameter must follow the bare '*'");
        }
      } else if (tokens.takeOperator("/")) {
        if (starSeen || positional.isEmpty() || positionalOnly > 0) {
          throw new SyntaxProblem(
              place, "'/' can stand only once, after a parameter and before '*'");
        }
        positionalOnly = positional.size();
      } else {
        Parameter read = parameter(annotated, true, names);
        if (!starSeen
            && read.defaultValue() == null
            && !positional.isEmpty()
            && positional.getLast().defaultValue() != null) {
          throw new SyntaxProblem(
              place, "a parameter without a default cannot follow one with a default");
        }
        (starSeen ? keywordOnly : positional).add(read);
      }
      if (!tokens.takeOperator(",")) {
        break;
      }
    }
    return new Parameters(positional, positionalOnly, rest, keywordOnly, restKeywords);
  }

  private Parameter parameter(boolean annotated, boolean mayHaveDefault, Set<String> names) {
    Token name = tokens.expectName();
    if (!names.add(name.text())) {
      throw new SyntaxProblem(
          name.place(), "the parameter '" + name.text() + "' stands here twice");
    }
    @Nullable Expression annotation =
        annotated && tokens.takeOperator(":") ? expressions.annotation() : null;
    @Nullable Expression defaultValue =
        mayHaveDefault && tokens.takeOperator("=") ? expressions.expression() : null;
    return new Parameter(name.place(), name.text(), defaultValue, annotation);
  }
}
