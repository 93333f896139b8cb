package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.ArrayList;
import java.util.List;

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

  /** Returns a finding about it and the nodes that use it. */
  Finding finding(String code, String message) {
    List<String> nodes = new ArrayList<>(List.of(node));
    nodes.addAll(users);
    return new Finding(code, message, nodes);
  }
}
