package dev.poolyard.engine.finding;

import java.util.List;

/**
 * Something worth telling.
 *
 * @param code stable and machine-readable, such as {@code gil_bound}
 * @param message in a sentence or two, with what would mend it
 * @param nodes the nodes it concerns
 */
public record Finding(String code, String message, List<String> nodes) {
  public Finding {
    nodes = List.copyOf(nodes);
  }
}
