package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerSampled;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.task.WorkerState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of what workers are doing. */
class WorkerSamplerTest {
  private static final WorkerIdentity SOMEBODY = new WorkerIdentity(1, "MainProcess", "Thread-1");
  private static final String FOR_EVER = "def f():\n    while True:\n        pass\n";

  private final List<RunEvent> events = new ArrayList<>();
  private final RunJournal journal = new RunJournal(events::add);
  private final WorkerSampler sampler = new WorkerSampler(journal);

  /** A worker that does what it is told. */
  private static final class TestingWorker implements SampledWorker {
    private long task = NO_TASK;
    private WorkerState state = WorkerState.IDLE;
    private @Nullable Double cpu = 0.0;

    @Override
    public long task() {
      return task;
    }

    @Override
    public WorkerState state() {
      return state;
    }

    @Override
    public @Nullable Double cpu() {
      return cpu;
    }
  }

  private TestingWorker worker() {
    TestingWorker worker = new TestingWorker();
    journal.watch(journal.workerStarted(SOMEBODY, WorkerKind.THREAD, "pool"), worker);
    return worker;
  }

  /** Looks once and returns what was reported, without the time. */
  private List<WorkerSampled> sampled() {
    events.clear();
    sampler.sample();
    return events.stream()
        .map(WorkerSampled.class::cast)
        .map(event -> new WorkerSampled(0, event.lane(), event.state(), event.cpu()))
        .toList();
  }

  @Test
  void what_other_events_tell_already_is_not_reported() {
    TestingWorker worker = worker();
    assertThat(sampled()).isEmpty();
    worker.task = 1;
    worker.state = WorkerState.RUNNING;
    assertThat(sampled()).isEmpty();
    worker.task = SampledWorker.NO_TASK;
    worker.state = WorkerState.IDLE;
    assertThat(sampled()).isEmpty();
  }

  @Test
  void a_state_is_reported_once_for_each_task() {
    TestingWorker worker = worker();
    worker.task = 1;
    worker.state = WorkerState.SLEEPING;
    worker.cpu = null;
    assertThat(sampled()).containsExactly(new WorkerSampled(0, 0, WorkerState.SLEEPING, null));
    assertThat(sampled()).isEmpty();
    worker.task = 2;
    assertThat(sampled()).containsExactly(new WorkerSampled(0, 0, WorkerState.SLEEPING, null));
    worker.state = WorkerState.RUNNING;
    assertThat(sampled()).containsExactly(new WorkerSampled(0, 0, WorkerState.RUNNING, null));
  }

  @Test
  void a_use_of_the_processor_is_reported_when_it_has_changed_by_a_tenth() {
    TestingWorker worker = worker();
    worker.task = 1;
    worker.state = WorkerState.RUNNING;
    worker.cpu = 0.98;
    assertThat(sampled()).containsExactly(new WorkerSampled(0, 0, WorkerState.RUNNING, 0.98));
    worker.cpu = 0.9;
    assertThat(sampled()).isEmpty();
    worker.cpu = 0.87;
    assertThat(sampled()).containsExactly(new WorkerSampled(0, 0, WorkerState.RUNNING, 0.87));
  }

  @Test
  void of_many_workers_a_few_are_reported_at_once_and_each_in_its_turn() {
    int count = 512;
    List<TestingWorker> workers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      workers.add(worker());
    }
    for (TestingWorker worker : workers) {
      worker.task = 1;
      worker.state = WorkerState.WAITING_GIL;
    }
    List<Integer> lanes = new ArrayList<>();
    for (int round = 0; round < count / WorkerSampler.MOST_AT_ONCE; round++) {
      List<WorkerSampled> now = sampled();
      assertThat(now).hasSize(WorkerSampler.MOST_AT_ONCE);
      now.forEach(event -> lanes.add(event.lane()));
    }

    assertThat(lanes).hasSize(count).doesNotHaveDuplicates();
    assertThat(sampled()).isEmpty();
  }

  @Test
  void a_worker_that_is_no_more_is_not_looked_at() {
    TestingWorker worker = worker();
    worker.task = 1;
    worker.state = WorkerState.SLEEPING;
    journal.threadExited(0, "finished");

    assertThat(sampled()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SERIAL", "THREAD_POOL", "VIRTUAL_THREADS", "WORK_STEALING", "PROCESS_POOL"})
  void a_task_that_sleeps_is_seen_to_sleep(ExecutorKind kind) {
    try (TestingRun run = new TestingRun(kind);
        WorkerSampler ofRun = new WorkerSampler(run.journal())) {
      ofRun.start();
      TaskFuture sleeping =
          run.submit(run.function("import time\ndef f():\n    time.sleep(50)\n", "f"));

      awaitState(run, WorkerState.SLEEPING, 0);
      sleeping.stop();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SERIAL", "THREAD_POOL", "WORK_STEALING", "PROCESS_POOL"})
  void a_task_that_computes_is_seen_to_use_the_processor(ExecutorKind kind) {
    try (TestingRun run = new TestingRun(kind);
        WorkerSampler ofRun = new WorkerSampler(run.journal())) {
      ofRun.start();
      TaskSpec task = run.function(FOR_EVER, "f");
      TaskFuture future = run.submit(task);

      awaitState(run, WorkerState.RUNNING, 0.1);
      future.stop();
    }
  }

  @Test
  void a_task_that_waits_for_the_lock_is_seen_to_wait() {
    try (TestingRun run = new TestingRun(ExecutorKind.LOCKED_THREAD_POOL);
        WorkerSampler ofRun = new WorkerSampler(run.journal())) {
      ofRun.start();
      TaskFuture first = run.submit(run.function(FOR_EVER, "f"));
      TaskFuture second = run.submit(run.function(FOR_EVER, "f"));

      awaitState(run, WorkerState.WAITING_GIL, 0);
      first.stop();
      second.stop();
    }
  }

  private static void awaitState(TestingRun run, WorkerState state, double cpu) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            run.events(WorkerSampled.class).stream()
                .anyMatch(event -> event.state() == state && isAtLeast(event.cpu(), cpu)));
  }

  private static boolean isAtLeast(@Nullable Double cpu, double least) {
    return least == 0 || (cpu != null && cpu >= least);
  }
}
