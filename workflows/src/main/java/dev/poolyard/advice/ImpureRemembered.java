package dev.poolyard.advice;

import dev.poolyard.model.FunctionReport;
import java.util.stream.Stream;

/** Functions that do more than compute, but only the first time, since their results are kept. */
final class ImpureRemembered implements Rule {
  @Override
  public Stream<Warning> look(Drawing drawing) {
    return drawing
        .nodes()
        .filter(node -> node.type().name().equals("lru_cache"))
        .flatMap(node ->
            drawing.functionOf(node).stream()
                .filter(function -> !function.pure())
                .map(function ->
                    Warning.risky("impure_remembered", node.id(), "function", message(function))));
  }

  private static String message(FunctionReport function) {
    return ("%s %s, but not when its result is remembered; leave lru_cache out if every call should"
            + " do it")
        .formatted(function.name(), function.reasons().getFirst().message());
  }
}
