package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.DeadlockFound;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.event.RunResource.Output;
import dev.poolyard.event.RunStatus;
import dev.poolyard.model.Templates;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates of deadlocks and shared memory show what they promise. */
class TemplateRunsTest {
  private static TestingWorkflow template(String id) {
    return new TestingWorkflow(Templates.find(id).orElseThrow().workflow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-futures", "own-pool"})
  void a_deadlock_is_found_and_ends_the_run(String id) {
    TestingWorkflow workflow = template(id).deadlockGrace(Optional.of(Duration.ofMillis(50)));

    RunResource run = workflow.run();

    assertThat(run.status()).isEqualTo(RunStatus.DEADLOCKED);
    assertThat(workflow.events(DeadlockFound.class)).hasSize(1);
    assertThat(run.findings()).extracting(Finding::code).contains("deadlock");
  }

  @Test
  void atomic_adds_are_all_there_whatever_the_others_lost() {
    RunResource run = template("lost-updates").run();

    assertThat(run.outputs())
        .filteredOn(output -> output.node().equals("synchronised"))
        .extracting(output -> output.value().intValue())
        .containsExactly(400_000);
  }

  @Test
  void what_one_process_puts_another_adds_up() {
    RunResource run = template("channel").run();

    assertThat(run.outputs())
        .extracting(Output::value)
        .extracting(Object::toString)
        .containsExactly("45");
  }
}
