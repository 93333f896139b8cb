package dev.poolyard.event;

import java.util.List;

/**
 * The engine noticed something worth telling.
 *
 * @param code stable and machine-readable, such as {@code chunks_too_small}
 * @param nodes the nodes it concerns
 */
public record FindingNoticed(double t, String code, String message, List<String> nodes)
    implements RunEvent {
  public FindingNoticed {
    nodes = List.copyOf(nodes);
  }
}
