package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import org.junit.jupiter.api.Test;

/** Comments and groups are for people: a run knows nothing of them. */
class NotesTest {
  @Test
  void a_run_passes_over_comments_and_groups() {
    RunResource run =
        new TestingWorkflow(
                node("why", "comment", "\"text\": \"Look here\"", ""),
                list("items", "[1, 2]"),
                output("items"),
                node("frame", "group", "\"nodes\": [\"items\", \"why\"]", ""))
            .run();

    assertThat(valueOf(run, "items")).isEqualTo("[1,2]");
    assertThat(run.nodes()).containsOnlyKeys("items", "out_items");
  }
}
