package dev.poolyard.mend;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding with all that is known of where it was made.
 *
 * @param workflow what ran
 * @param run how that went
 * @param cores of the machine it ran on
 */
record Symptom(Workflow workflow, RunResource run, Finding finding, int cores) {

  /** Returns the node that the finding is about, if the workflow has it. */
  Optional<Node> subject() {
    return finding.nodes().stream().findFirst().flatMap(workflow::node);
  }

  /** Returns the node that the finding is about, if it is an executor. */
  Optional<Node> executor() {
    return subject().filter(node -> node.type().isExecutor());
  }

  /** Returns the nodes that run their tasks on the executor the finding is about. */
  List<Node> users() {
    String subject = finding.nodes().stream().findFirst().orElse("");
    return workflow.nodes().stream()
        .filter(node -> node.inputs("executor").contains(subject))
        .toList();
  }

  /** Returns what is known of a node of the run. */
  Optional<NodeReport> report(String node) {
    return Optional.ofNullable(run.nodes().get(node));
  }

  /** Returns how many tasks nodes made together. */
  long tasksOf(Stream<Node> nodes) {
    return nodes.flatMap(node -> report(node.id()).stream()).mapToLong(NodeReport::tasks).sum();
  }

  /** Returns the mend that changes some nodes. */
  Mend mend(String sentence, Node... changes) {
    return Mend.of(workflow, sentence, List.of(changes));
  }
}
