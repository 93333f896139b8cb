package dev.poolyard.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that ids are unique and that every wire leads from a fitting node. */
final class WireCheck {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Problems problems;

  private WireCheck(Problems problems) {
    this.problems = problems;
  }

  static void run(Draft draft, Problems problems) {
    var check = new WireCheck(problems);
    check.collectIds(draft);
    draft.workflow().nodes().forEach(check::checkWires);
  }

  private void collectIds(Draft draft) {
    ids.addAll(draft.skipped());
    for (Node node : draft.workflow().nodes()) {
      if (nodes.put(node.id(), node) != null || draft.skipped().contains(node.id())) {
        problems.add(
            Problem.ofNode(
                "duplicate_id",
                node.id(),
                "id must be unique, but two nodes are called " + node.id() + "; rename one"));
      }
      ids.add(node.id());
    }
  }

  private void checkWires(Node node) {
    for (Map.Entry<String, List<String>> input : node.inputs().entrySet()) {
      Port port = node.type().port(input.getKey()).orElseThrow();
      input.getValue().forEach(from -> checkWire(node, port, from));
    }
    for (String id : node.after()) {
      if (!ids.contains(id)) {
        problems.add(unknown(node, "after", id));
      }
    }
  }

  private void checkWire(Node node, Port port, String from) {
    if (!ids.contains(from)) {
      problems.add(unknown(node, port.name(), from));
      return;
    }
    Node feeder = nodes.get(from);
    if (feeder == null) {
      return; // It is there but could not be read; that is a problem of its own.
    }
    if (feeder.type().output().isEmpty()) {
      problems.add(
          Problem.ofPort(
              "wrong_wire_type",
              node.id(),
              port.name(),
              "%s takes %s, but %s is of type %s and gives nothing"
                  .formatted(port.name(), port.acceptsInWords(), from, feeder.type().name())));
    } else if (!port.accepts().contains(feeder.type().output().get())) {
      problems.add(
          Problem.ofPort(
              "wrong_wire_type",
              node.id(),
              port.name(),
              "%s takes %s, but %s is of type %s and gives %s"
                  .formatted(
                      port.name(),
                      port.acceptsInWords(),
                      from,
                      feeder.type().name(),
                      feeder.type().output().get().inWords())));
    }
  }

  private Problem unknown(Node node, String port, String id) {
    return Problem.ofPort(
        "unknown_node",
        node.id(),
        port,
        "%s names a node \"%s\", which is not there%s"
            .formatted(port, Excerpt.of(id), Nearest.suggestion(id, ids)));
  }
}
