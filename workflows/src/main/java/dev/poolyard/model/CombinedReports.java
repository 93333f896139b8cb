package dev.poolyard.model;

import dev.poolyard.language.Purity.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds what is known of functions that are made of functions: each is as pure as what it is made
 * of, unless it prints by itself.
 */
final class CombinedReports {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, FunctionReport> reports;
  private final Set<String> begun = new HashSet<>();

  private CombinedReports(Draft draft, Map<String, FunctionReport> reports) {
    draft.workflow().nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
    this.reports = reports;
  }

  /**
   * Adds a report for each function node whose functions have one, and returns all of them in the
   * order of the nodes.
   *
   * @param simple node id → report of the functions that stand for themselves
   */
  static Map<String, FunctionReport> run(Draft draft, Map<String, FunctionReport> simple) {
    var combined = new CombinedReports(draft, new HashMap<>(simple));
    Map<String, FunctionReport> inOrder = new LinkedHashMap<>();
    for (Node node : draft.workflow().nodes()) {
      combined.find(node.id()).ifPresent(report -> inOrder.put(node.id(), report));
    }
    return inOrder;
  }

  private Optional<FunctionReport> find(String id) {
    FunctionReport known = reports.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Node node = nodes.get(id);
    // A circle of wires is a problem of its own, and has no report; neither has what had none
    // before.
    if (node == null || node.type().group() != NodeGroup.FUNCTIONS || !begun.add(id)) {
      return Optional.empty();
    }
    Optional<FunctionReport> made = combine(node);
    made.ifPresent(report -> reports.put(id, report));
    return made;
  }

  private Optional<FunctionReport> combine(Node node) {
    List<String> ids = new ArrayList<>(node.inputs("function"));
    ids.addAll(node.inputs("functions"));
    List<FunctionReport> parts = new ArrayList<>();
    for (String id : ids) {
      Optional<FunctionReport> part = find(id);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(combine(node, ids, parts));
  }

  private FunctionReport combine(Node node, List<String> ids, List<FunctionReport> parts) {
    List<Reason> reasons = new ArrayList<>(ownReasons(node));
    for (int i = 0; i < ids.size(); i++) {
      reasons.addAll(inherited(ids.get(i), parts.get(i)));
    }
    for (String id : node.inputs("values")) {
      find(id).ifPresent(argument -> reasons.addAll(inherited(id, argument)));
    }
    return new FunctionReport(
        nameOf(node, parts),
        reasons.isEmpty(),
        reasons.stream().distinct().toList(),
        strandedOf(node, parts));
  }

  private List<Reason> ownReasons(Node node) {
    if (node.type().name().equals("wraps")) {
      return switch (node.params().text("decorator")) {
        case "timed" -> List.of(new Reason(1, "prints how long each call took"));
        case "logged" -> List.of(new Reason(1, "prints each call"));
        default -> List.of();
      };
    }
    List<Reason> reasons = new ArrayList<>();
    for (String id : node.inputs("values")) {
      Optional.ofNullable(nodes.get(id))
          .flatMap(argument -> argument.type().output())
          .filter(output -> output == PortType.EXECUTOR || output == PortType.SHARED)
          .ifPresent(output -> reasons.add(new Reason(1, "is given " + output.inWords())));
    }
    return reasons;
  }

  /** The line is one of the function's own source, so it is said which function that is. */
  private List<Reason> inherited(String id, FunctionReport part) {
    boolean named = nodes.get(id) instanceof Node node && !FunctionReports.isSimple(node);
    return named
        ? part.reasons()
        : part.reasons().stream()
            .map(reason -> new Reason(reason.line(), reason.message() + ", in " + part.name()))
            .toList();
  }

  /** What the last function of a composition returns is what the whole returns. */
  private static @Nullable String strandedOf(Node node, List<FunctionReport> parts) {
    return switch (node.type().name()) {
      case "partial", "lru_cache", "wraps", "compose" -> parts.getLast().stranded();
      default -> null;
    };
  }

  private static String nameOf(Node node, List<FunctionReport> parts) {
    List<String> names = parts.stream().map(FunctionReport::name).toList();
    return switch (node.type().name()) {
      case "partial", "cmp_to_key", "compose" ->
          node.type().name() + "(" + String.join(", ", names) + ")";
      default -> names.getFirst();
    };
  }
}
