package dev.poolyard.advice;

import dev.poolyard.model.FunctionReport;
import dev.poolyard.model.Node;
import java.util.stream.Stream;

/** Functions that do more than compute, and would do it again at each retry. */
final class ImpureRetried implements Rule {
  private static final String RETRIES = "retries";

  @Override
  public Stream<Warning> look(Drawing drawing) {
    return drawing
        .nodes()
        .filter(ImpureRetried::retries)
        .flatMap(node ->
            drawing.functionOf(node).stream()
                .filter(function -> !function.pure())
                .map(function -> warning(node, function)));
  }

  private static boolean retries(Node node) {
    return node.type().param(RETRIES).isPresent()
        ? node.params().optionalInteger(RETRIES).orElse(0) > 0
        : node.type().name().equals("wraps") && node.params().text("decorator").equals("retried");
  }

  private static Warning warning(Node node, FunctionReport function) {
    return Warning.risky(
        "impure_retried",
        node.id(),
        node.type().param(RETRIES).isPresent() ? RETRIES : "decorator",
        "%s %s, and does so again at each retry; move that out of it, or do not retry"
            .formatted(function.name(), function.reasons().getFirst().message()));
  }
}
