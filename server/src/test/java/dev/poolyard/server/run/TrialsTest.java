package dev.poolyard.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.TestingRunLauncher;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TrialsTest {
  private static final Workflow SMALL =
      WorkflowReader.read(Documents.SMALL).workflow().orElseThrow();

  @Test
  void aTrialThatDoesNotEndIsKilledAndSaysSo() throws QueueFullException {
    var launcher = new TestingRunLauncher();
    try (var trials =
        new Trials(launcher, InstantSource.system(), Duration.ofMillis(50), Duration.ZERO)) {
      RunResource end = trials.run(SMALL);

      assertThat(end.status()).isEqualTo(RunStatus.TIMED_OUT);
      assertThat(launcher.started()).singleElement().matches(TestingRunLauncher.TestingRun::isOver);
      assertThat(launcher.started().getFirst().request().options().timeout())
          .contains(Duration.ofMillis(50));
    }
  }

  @Test
  void placesAreGivenBack() throws QueueFullException {
    var launcher = new TestingRunLauncher();
    try (var trials =
        new Trials(launcher, InstantSource.system(), Duration.ofMillis(5), Duration.ZERO)) {
      for (int i = 0; i < 5; i++) {
        trials.run(SMALL);
      }
    }
    assertThat(launcher.started()).hasSize(5);
  }
}
