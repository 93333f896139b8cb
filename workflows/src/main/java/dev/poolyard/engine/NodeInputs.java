package dev.poolyard.engine;

import dev.poolyard.model.Node;
import dev.poolyard.operator.NodeOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a node waits for and gets, from all that feed it. */
final class NodeInputs {
  private final Node node;
  private final Function<String, NodeDriver> drivers;

  /**
   * Begins with nothing yet.
   *
   * @param drivers gives the driver of the node with an id
   */
  NodeInputs(Node node, Function<String, NodeDriver> drivers) {
    this.node = node;
    this.drivers = drivers;
  }

  /**
   * Waits until all that feeds the node has given its output, and all it comes after has ended.
   *
   * @throws ExecutionException if that will not happen
   */
  void await() throws InterruptedException, ExecutionException {
    for (List<String> ids : node.inputs().values()) {
      for (String id : ids) {
        drivers.apply(id).output().get();
      }
    }
    for (String id : node.after()) {
      drivers.apply(id).ended().get();
    }
  }

  /** Returns the drivers of the nodes that are waited for and have not given their part yet. */
  Stream<NodeDriver> drivers() {
    Stream<NodeDriver> feeding =
        node.inputs().values().stream()
            .flatMap(List::stream)
            .map(drivers)
            .filter(driver -> !driver.output().isDone());
    Stream<NodeDriver> before =
        node.after().stream().map(drivers).filter(driver -> !driver.ended().isDone());
    return Stream.concat(feeding, before).distinct();
  }

  /** Returns what came in, by port, in the order of the wires; once only. */
  Map<String, List<NodeOutput>> claim() {
    Map<String, List<NodeOutput>> inputs = new LinkedHashMap<>();
    node.inputs()
        .forEach((port, ids) -> {
          List<NodeOutput> fed = new ArrayList<>();
          ids.forEach(id -> fed.add(drivers.apply(id).claimOutput()));
          inputs.put(port, fed);
        });
    return inputs;
  }

  /** Lets go of all inputs, of which none was claimed: lazy ones must not wait for this node. */
  void abandon() {
    node.inputs().values().forEach(ids -> ids.forEach(id -> drivers.apply(id).abandonOutput()));
  }
}
