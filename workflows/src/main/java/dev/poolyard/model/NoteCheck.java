package dev.poolyard.model;

import dev.poolyard.value.Repr;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks that groups frame nodes that are there, and that the order of a run names no note. */
final class NoteCheck {
  private final Map<String, NodeType> types = new HashMap<>();
  private final Set<String> ids;
  private final Problems problems;

  private NoteCheck(Draft draft, Problems problems) {
    this.ids = new LinkedHashSet<>(draft.skipped());
    for (Node node : draft.workflow().nodes()) {
      ids.add(node.id());
      types.put(node.id(), node.type());
    }
    this.problems = problems;
  }

  static void run(Draft draft, Problems problems) {
    var check = new NoteCheck(draft, problems);
    for (Node node : draft.workflow().nodes()) {
      check.checkOrder(node);
      if (node.type().name().equals(NoteTypes.GROUP)) {
        node.params().list("nodes").forEach(member -> check.checkMember(node, member));
      }
    }
  }

  private void checkOrder(Node node) {
    if (node.type().isNote() && !node.after().isEmpty()) {
      problems.add(
          Problem.ofPort(
              "wrong_wire_type",
              node.id(),
              "after",
              "after must be left out: a " + node.type().name() + " is no part of a run"));
      return;
    }
    for (String id : node.after()) {
      NodeType type = types.get(id);
      if (type != null && type.isNote()) {
        problems.add(
            Problem.ofPort(
                "wrong_wire_type",
                node.id(),
                "after",
                "after must name nodes that run, but %s is a %s".formatted(id, type.name())));
      }
    }
  }

  private void checkMember(Node group, Value member) {
    if (!(member instanceof StrValue(String id))) {
      problems.add(
          Problem.ofPort(
              "wrong_type",
              group.id(),
              "nodes",
              "nodes must be ids of nodes, was " + Repr.of(member)));
    } else if (!ids.contains(id)) {
      problems.add(
          Problem.ofPort(
              "unknown_node",
              group.id(),
              "nodes",
              "nodes names a node \"%s\", which is not there%s"
                  .formatted(Excerpt.of(id), Nearest.suggestion(id, ids))));
    } else if (types.get(id) instanceof NodeType type && type.name().equals(NoteTypes.GROUP)) {
      problems.add(
          Problem.ofPort(
              "wrong_type",
              group.id(),
              "nodes",
              "nodes must name nodes that are no groups, but %s is one".formatted(id)));
    }
  }
}
