package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one executor.
 *
 * @param node its node
 * @param type the type of that node
 * @param parallelism how many tasks it can run at once
 * @param crossesProcesses whether its tasks and results are copied to other processes
 * @param users the nodes whose tasks it ran
 */
public record ExecutorFacts(
    String node,
    String type,
    int parallelism,
    boolean crossesProcesses,
    List<String> users,
    ExecutorCosts costs) {

  public ExecutorFacts {
    users = List.copyOf(users);
  }

  /** Returns the param that says how many workers it has, or nothing if its type has none. */
  Optional<String> sizeParam() {
    return switch (type) {
      case "threads", "processes" -> Optional.empty();
      case "work_stealing" -> Optional.of("parallelism");
      case "virtual_threads" -> Optional.of("max_concurrency");
      default -> Optional.of("max_workers");
    };
  }

  /** Returns a finding about it and the nodes that use it. */
  Finding finding(String code, String message) {
    List<String> nodes = new ArrayList<>(List.of(node));
    nodes.addAll(users);
    return new Finding(code, message, nodes);
  }
}
