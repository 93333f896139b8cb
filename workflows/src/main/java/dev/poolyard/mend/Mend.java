package dev.poolyard.mend;

import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import java.util.List;

/**
 * A changed workflow to try against a finding.
 *
 * @param sentence what was changed, and why that should help
 * @param workflow the whole workflow with the change
 * @param changes the nodes of it that are new or changed
 */
public record Mend(String sentence, Workflow workflow, List<Node> changes) {
  public Mend {
    changes = List.copyOf(changes);
  }

  /** Returns the mend that puts {@code changes} into a workflow. */
  static Mend of(Workflow workflow, String sentence, List<Node> changes) {
    Workflow changed = workflow;
    for (Node node : changes) {
      changed = changed.with(node);
    }
    return new Mend(sentence, changed, changes);
  }
}
