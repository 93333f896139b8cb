package dev.poolyard.model;

import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Makes of a workflow, finished or not, a small one that calls one of its functions once, to see
 * what it gives. Only what that function is made of comes along.
 */
public final class FunctionTrial {
  private static final String FUNCTION = "function";
  private static final String ARGS = "args";

  private final Map<String, Node> nodes = new HashMap<>();

  private FunctionTrial(Workflow draft) {
    draft.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
  }

  /**
   * Returns the workflow of the trial, whose one output is what the function gives; or what is
   * wrong with the function or the arguments.
   *
   * @param draft the workflow that the function is of
   * @param id the id of the function's node
   * @param arguments what it is called with, as a JSON array
   */
  public static Reading of(Workflow draft, String id, String arguments) {
    var trial = new FunctionTrial(draft);
    Node function = trial.nodes.get(id);
    if (function == null || function.type().group() != NodeGroup.FUNCTIONS) {
      return Reading.refused(
          Problem.ofDocument("no_function", "there is no function called " + Excerpt.of(id)));
    }
    try {
      JsonNode json = StrictJson.parse(arguments, Limits.DOCUMENT_BYTES);
      return json.isArray()
          ? WorkflowReader.read(WorkflowWriter.write(trial.workflow(id, ValueJson.fromJson(json))))
          : Reading.refused(Problem.ofPort("wrong_type", id, ARGS, "the arguments must be a list"));
    } catch (JsonRefusedException e) {
      Problem problem = e.problem();
      return Reading.refused(Problem.ofPort(problem.code(), id, ARGS, problem.message()));
    }
  }

  private Workflow workflow(String function, Value arguments) {
    List<Node> all = new ArrayList<>(partsOf(function));
    String call = freshId("trial");
    NodeType apply = Catalogue.type("apply");
    Params params = new Params(apply, Map.of(ARGS, arguments));
    all.add(node(call, apply, params, Map.of(FUNCTION, List.of(function))));
    NodeType output = Catalogue.type("output");
    all.add(
        node(freshId("result"), output, Params.defaults(output), Map.of("value", List.of(call))));
    return new Workflow("Trial", "", all);
  }

  private List<Node> partsOf(String function) {
    Set<String> seen = new LinkedHashSet<>(List.of(function));
    Deque<String> open = new ArrayDeque<>(seen);
    List<Node> parts = new ArrayList<>();
    while (!open.isEmpty()) {
      Node part = nodes.get(open.removeFirst());
      if (part != null) {
        // The order in which nodes would run matters to a function as little as its place does.
        parts.add(node(part.id(), part.type(), part.params(), part.inputs()));
        part.inputs().values().stream().flatMap(List::stream).filter(seen::add).forEach(open::add);
      }
    }
    return parts;
  }

  private static Node node(
      String id, NodeType type, Params params, Map<String, List<String>> inputs) {
    return new Node(id, type, params, new LinkedHashMap<>(inputs), Optional.empty(), List.of());
  }

  private String freshId(String word) {
    String id = word;
    for (int i = 2; nodes.containsKey(id); i++) {
      id = word + "_" + i;
    }
    return id;
  }
}
