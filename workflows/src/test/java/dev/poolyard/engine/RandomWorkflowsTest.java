package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Output;
import dev.poolyard.event.RunStatus;
import dev.poolyard.model.Catalogue;
import dev.poolyard.model.NodeType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random workflows give the same outputs on every kind of executor as on {@code serial}.
 *
 * <p>{@code -Dpoolyard.workflows=1000} sets how many, {@code -Dpoolyard.workflows.seed} where they
 * begin. Every tenth runs on a process pool too, and every thousandth on a process for each task,
 * which takes longest by far.
 */
class RandomWorkflowsTest {
  private static final int COUNT = Integer.getInteger("poolyard.workflows", 100);
  private static final long FIRST = Long.getLong("poolyard.workflows.seed", 0);
  private static final Map<String, Integer> RARE = Map.of("process_pool", 10, "processes", 1000);

  @Test
  void random_workflows_give_the_same_on_every_kind_of_executor_as_on_serial() {
    List<String> kinds = Catalogue.executors().stream().map(NodeType::name).toList();
    for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
      Map<String, String> expected = outputs(seed, "serial");
      for (String kind : kinds) {
        if ((seed + 1) % RARE.getOrDefault(kind, 1) == 0) {
          assertThat(outputs(seed, kind)).as("workflow %d on %s", seed, kind).isEqualTo(expected);
        }
      }
    }
  }

  private static Map<String, String> outputs(long seed, String kind) {
    RunResource run = new TestingWorkflow(RandomWorkflows.nodes(seed)).onExecutor(kind).run();
    assertThat(run.error()).as("workflow %d on %s", seed, kind).isNull();
    assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
    return run.outputs().stream()
        .collect(
            Collectors.toMap(
                Output::node, output -> output.value().toString(), (a, _) -> a, TreeMap::new));
  }
}
