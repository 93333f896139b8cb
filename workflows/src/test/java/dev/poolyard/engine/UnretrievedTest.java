package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.FindingNoticed;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunStatus;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.model.Workflow;
import dev.poolyard.task.TaskError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exceptions that nobody has asked for are told. */
class UnretrievedTest {
  @ParameterizedTest
  @CsvSource({
    "SUCCEEDED, ValueError, 1",
    "SUCCEEDED, CancelledError, 1",
    "DEADLOCKED, ValueError, 1",
    "DEADLOCKED, CancelledError, 0",
    "CANCELLED, CancelledError, 0",
  })
  void what_a_run_that_ended_early_has_cancelled_itself_is_no_news(
      RunStatus status, String error, int told) {
    List<RunEvent> events = new ArrayList<>();
    RunJournal journal = new RunJournal(events::add);
    LiveFuture future = new LiveFuture("call", journal);
    future.complete(new Outcome.Raised(TaskError.of(error, "no"), "call"));

    new RunFindings(new Workflow("", "", List.of()), journal)
        .unretrieved(List.of(future), new Ending(status, null));

    assertThat(events).hasSize(told).allMatch(FindingNoticed.class::isInstance);
  }
}
