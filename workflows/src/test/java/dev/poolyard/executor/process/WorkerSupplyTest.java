package dev.poolyard.executor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.executor.Joining;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many processes that are wanted at once do not all start at once. */
class WorkerSupplyTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final int CALLERS = WorkerSupply.MOST_STARTING + 3;

  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger notWanted = new AtomicInteger();
  private final WorkerSupply supply = new WorkerSupply(this::neverReady);
  private volatile boolean wanted = true;

  /** A process that never says that it is ready, and ends when its input does. */
  private ProcessBuilder neverReady() {
    started.incrementAndGet();
    return new ProcessBuilder("cat");
  }

  private void start() {
    try {
      if (supply.startFresh(() -> wanted).isEmpty()) {
        notWanted.incrementAndGet();
      }
    } catch (IOException e) {
      // It was killed before it was ready.
    }
  }

  private static void killChildren() {
    ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("cat"))
        .forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void as_many_start_at_once_as_there_are_cores_and_who_waited_in_vain_starts_none() {
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      callers.add(Thread.ofPlatform().start(this::start));
    }
    await().atMost(LONG).until(() -> started.get() == WorkerSupply.MOST_STARTING);
    await()
        .atMost(LONG)
        .until(() ->
            callers.stream().filter(thread -> thread.getState() == Thread.State.WAITING).count()
                == CALLERS - WorkerSupply.MOST_STARTING);
    assertThat(started.get()).isEqualTo(WorkerSupply.MOST_STARTING);

    wanted = false;
    await()
        .atMost(LONG)
        .until(() -> {
          killChildren();
          return callers.stream().noneMatch(Thread::isAlive);
        });
    Joining.join(callers);

    assertThat(started.get()).isEqualTo(WorkerSupply.MOST_STARTING);
    assertThat(notWanted.get()).isEqualTo(CALLERS - WorkerSupply.MOST_STARTING);
  }
}
