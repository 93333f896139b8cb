package dev.poolyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.model.ExecutorOverride;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Validation;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.process.TestingWorkers;
import dev.poolyard.task.TaskRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs a document on the current thread and keeps what happened. */
final class TestingWorkflow {
  private Workflow workflow;
  private RunOptions options = RunOptions.USUAL;
  private @Nullable BiConsumer<RunEvent, WorkflowRun> reaction;
  private final List<RunEvent> events = Collections.synchronizedList(new ArrayList<>());
  private final RunRecord record = new RunRecord("test", Instant.EPOCH, List.of());

  /** Takes the nodes of a document, one JSON object each. */
  TestingWorkflow(String... nodes) {
    String document =
        "{\"format\": \"poolyard/1\", \"name\": \"test\", \"nodes\": [%s]}"
            .formatted(String.join(",\n", nodes));
    Reading reading = WorkflowReader.read(document);
    assertThat(reading.problems()).isEmpty();
    workflow = reading.workflow().orElseThrow();
    assertThat(Validation.problemsOf(workflow)).isEmpty();
  }

  /** Takes a workflow without problems. */
  TestingWorkflow(Workflow workflow) {
    this.workflow = workflow;
    assertThat(Validation.problemsOf(workflow)).isEmpty();
  }

  /** Returns what runs. */
  Workflow workflow() {
    return workflow;
  }

  /** Turns all executors into this kind. */
  TestingWorkflow onExecutor(String kind) {
    workflow = ExecutorOverride.apply(workflow, kind);
    return this;
  }

  TestingWorkflow timeout(Duration span) {
    options = options.withTimeout(Optional.of(span));
    return this;
  }

  TestingWorkflow deadlockGrace(Optional<Duration> span) {
    options = options.withDeadlockGrace(span);
    return this;
  }

  /**
   * Sets what is done on each event, for instance to cancel the run. It is done on a thread of its
   * own, and so may come late: whatever it is to meet must still be there then.
   */
  TestingWorkflow onEvent(BiConsumer<RunEvent, WorkflowRun> reaction) {
    this.reaction = reaction;
    return this;
  }

  RunResource run() {
    WorkflowRun[] run = new WorkflowRun[1];
    try (WorkerSupply supply = TestingWorkers.supply()) {
      run[0] =
          new WorkflowRun(
              workflow,
              options,
              new TaskRunner(),
              supply,
              event -> {
                events.add(event);
                record.apply(event, Instant.EPOCH);
                react(event, run);
              });
      run[0].run();
    }
    return record.resource();
  }

  private void react(RunEvent event, WorkflowRun[] run) {
    BiConsumer<RunEvent, WorkflowRun> set = reaction;
    if (set != null) {
      Thread.startVirtualThread(() -> set.accept(event, run[0]));
    }
  }

  List<RunEvent> events() {
    synchronized (events) {
      return List.copyOf(events);
    }
  }

  <E extends RunEvent> List<E> events(Class<E> type) {
    return events().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the numbers of the tasks made of items, without those that functions submitted. */
  Set<Long> itemTasks() {
    return events(TaskQueued.class).stream()
        .filter(queued -> queued.item() != null)
        .map(TaskQueued::task)
        .collect(Collectors.toSet());
  }
}
