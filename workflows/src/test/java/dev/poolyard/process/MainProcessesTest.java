package dev.poolyard.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.WorkerReport;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs in real main processes with real workers. */
class MainProcessesTest {
  private static final Duration LONG = Duration.ofMinutes(3);
  private static final String SLEEPERS =
      """
      {"format": "poolyard/1", "name": "sleepers", "nodes": [
        {"id": "items", "type": "list", "params": {"items": [%s]}},
        {"id": "sleep", "type": "task", "params": {"name": "only_sleep"}},
        {"id": "pool", "type": "process_pool", "params": {"max_workers": 2}},
        {"id": "slept", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "sleep", "items": "items", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "slept"}}]}
      """;

  /** Its tasks end when both run at the same time. */
  private static final String MEETING =
      """
      {"format": "poolyard/1", "name": "meeting", "nodes": [
        {"id": "here", "type": "shared_counter", "params": {"sync": "atomic"}},
        {"id": "items", "type": "list", "params": {"items": [0, 1]}},
        {"id": "meet", "type": "function", "params": {"source":
         "import time\\ndef meet(here, x):\\n    here.add()\\n    while here.value < 2:\\n        time.sleep(0.01)"}},
        {"id": "bound", "type": "partial", "in": {"function": "meet", "values": "here"}},
        {"id": "pool", "type": "process_pool", "params": {"max_workers": 2}},
        {"id": "met", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "bound", "items": "items", "executor": "pool"}}]}
      """;

  private final MainProcesses launcher = new MainProcesses(2, false);
  private final List<RunEvent> events = new CopyOnWriteArrayList<>();
  private final RunRecord record = new RunRecord("test", Instant.EPOCH, List.of());

  @AfterEach
  void close() {
    launcher.close();
  }

  private LiveRun start(String items) {
    return launcher.start(new RunRequest(SLEEPERS.formatted(items), RunOptions.USUAL), this::hear);
  }

  private void hear(RunEvent event) {
    record.apply(event, Instant.EPOCH);
    events.add(event);
  }

  private RunResource awaitEnd() {
    await().atMost(LONG).until(() -> events.stream().anyMatch(RunFinished.class::isInstance));
    return record.resource();
  }

  private void awaitBothAsleep() {
    await()
        .atMost(LONG)
        .until(() -> events.stream().filter(ConsolePrinted.class::isInstance).count() == 2);
  }

  private List<Long> workerPids() {
    List<Long> pids = new ArrayList<>();
    for (RunEvent event : events) {
      if (event instanceof WorkerStarted worker && worker.kind() == WorkerKind.PROCESS) {
        pids.add(worker.pid());
      }
    }
    return pids;
  }

  private static RunError errorOf(RunResource resource) {
    return Objects.requireNonNull(resource.error(), "the run has no error");
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  @Test
  void a_run_has_processes_of_its_own_and_they_are_gone_when_it_is_over() {
    LiveRun run = launcher.start(new RunRequest(MEETING, RunOptions.USUAL), this::hear);
    RunResource resource = awaitEnd();
    List<Long> pids = workerPids();

    assertThat(pids).hasSize(2).doesNotContain(run.pid(), ProcessHandle.current().pid());
    assertThat(resource.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resource.mainPid()).isEqualTo(run.pid()).isNotEqualTo(ProcessHandle.current().pid());
    assertThat(resource.workers())
        .extracting(WorkerReport::processName)
        .contains("Process-1", "Process-2");
    assertThat(isAlive(run.pid())).isFalse();
    assertThat(pids).noneMatch(MainProcessesTest::isAlive);
  }

  @Test
  void a_main_process_that_is_killed_crashes_its_run_only_and_takes_its_workers_along() {
    LiveRun run = start("40, 40");
    awaitBothAsleep();
    List<Long> pids = workerPids();
    ProcessHandle.of(run.pid()).orElseThrow().destroyForcibly();

    RunResource resource = awaitEnd();
    assertThat(resource.status()).isEqualTo(RunStatus.CRASHED);
    assertThat(errorOf(resource).message())
        .contains(Long.toString(run.pid()))
        .contains("killed (signal 9)");
    assertThat(resource.console()).hasSize(2);
    assertThat(pids).noneMatch(MainProcessesTest::isAlive);
  }

  @Test
  void a_killed_worker_fails_the_run_with_an_explanation() {
    LiveRun run = start("40, 40");
    awaitBothAsleep();
    long victim = workerPids().getFirst();

    assertThat(run.killWorker(victim)).isTrue();
    RunResource resource = awaitEnd();
    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(errorOf(resource).message()).contains(Long.toString(victim));
  }

  @Test
  void only_workers_of_the_run_can_be_killed_through_it() {
    LiveRun run = start("40, 40");
    awaitBothAsleep();

    assertThat(run.killWorker(ProcessHandle.current().pid())).isFalse();
    assertThat(run.killWorker(run.pid())).isFalse();
    run.kill();
  }

  @Test
  void a_cancelled_run_ends_cancelled() {
    LiveRun run = start("40, 40");
    awaitBothAsleep();
    run.cancel(false, true);

    assertThat(awaitEnd().status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(workerPids()).noneMatch(MainProcessesTest::isAlive);
  }

  @Test
  void a_run_can_be_cancelled_before_its_process_is_ready() {
    LiveRun run = start("40, 40");
    run.cancel(false, true);

    assertThat(awaitEnd().status()).isEqualTo(RunStatus.CANCELLED);
  }

  @Test
  void a_killed_run_ends_cancelled_with_all_its_processes() {
    LiveRun run = start("40, 40");
    awaitBothAsleep();
    run.kill();

    assertThat(awaitEnd().status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(isAlive(run.pid())).isFalse();
    assertThat(workerPids()).noneMatch(MainProcessesTest::isAlive);
  }

  @Test
  void a_run_is_heard_to_its_end_by_a_listener_that_fails() {
    launcher.start(
        new RunRequest(SLEEPERS.formatted("0.1, 0.1"), RunOptions.USUAL),
        event -> {
          events.add(event);
          throw new IllegalStateException("a listener's own mistake");
        });
    await().atMost(LONG).until(() -> events.stream().anyMatch(RunFinished.class::isInstance));

    assertThat(events)
        .last()
        .isInstanceOfSatisfying(
            RunFinished.class,
            finished -> assertThat(finished.status()).isEqualTo(RunStatus.SUCCEEDED));
  }

  @Test
  void a_run_that_tells_more_than_there_is_memory_for_ends_crashed_with_its_processes() {
    LiveRun run =
        launcher.start(
            new RunRequest(SLEEPERS.formatted("40, 40"), RunOptions.USUAL),
            event -> {
              if (event instanceof WorkerStarted) {
                throw new OutOfMemoryError("as if");
              }
              events.add(event);
            });
    await().atMost(LONG).until(() -> events.stream().anyMatch(RunFinished.class::isInstance));

    assertThat(events)
        .last()
        .isInstanceOfSatisfying(
            RunFinished.class,
            finished -> assertThat(finished.status()).isEqualTo(RunStatus.CRASHED));
    assertThat(isAlive(run.pid())).isFalse();
  }

  @Test
  void a_function_that_asks_for_all_memory_of_the_main_process_fails_and_does_not_crash_it() {
    String hungry =
        """
        {"format": "poolyard/1", "name": "hungry", "nodes": [
          {"id": "eat", "type": "function", "params": {"source":
           "def eat():\\n    print('eating')\\n    kept = []\\n    while True:\\n        kept.append([{0: kept}, {1: kept}])"}},
          {"id": "pool", "type": "thread_pool"},
          {"id": "call", "type": "submit", "params": {"timeout": 600},
           "in": {"function": "eat", "executor": "pool"}},
          {"id": "result", "type": "result", "in": {"future": "call"}}]}
        """;
    launcher.start(new RunRequest(hungry, RunOptions.USUAL), this::hear);

    RunResource resource = awaitEnd();
    assertThat(resource.status()).isEqualTo(RunStatus.FAILED);
    assertThat(errorOf(resource).type()).isEqualTo("MemoryError");
    assertThat(errorOf(resource).message()).contains("has no memory left");
    assertThat(resource.console()).extracting(line -> line.text()).containsExactly("eating");
  }

  @Test
  void closing_the_launcher_ends_every_process_and_can_be_repeated() {
    LiveRun run = start("40, 40");
    awaitBothAsleep();
    launcher.close();
    launcher.close();

    assertThat(isAlive(run.pid())).isFalse();
    assertThat(workerPids()).noneMatch(MainProcessesTest::isAlive);
    assertThat(record.status().isFinal()).isTrue();
  }
}
