package dev.poolyard.process;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Hears a run, and kills one of its worker processes at a random moment, as {@code kill -9}. */
final class KillingListener implements RunListener {
  private static final int LATEST_EVENT = 30;
  private static final int LATEST_MICROS = 20_000;

  private final RunRecord record = new RunRecord("test", Instant.EPOCH, List.of());
  private final CompletableFuture<RunResource> over = new CompletableFuture<>();
  private final Map<Integer, Long> alive = new TreeMap<>();
  private final List<Long> pids = new ArrayList<>();
  private final Executor later;
  private final int choice;
  private int eventsUntilKill;
  private int killed;
  private int retried;

  /** Decides when it will kill, and which of the workers there are then. */
  KillingListener(Random random) {
    eventsUntilKill = random.nextInt(LATEST_EVENT);
    choice = random.nextInt(Integer.MAX_VALUE);
    later = CompletableFuture.delayedExecutor(random.nextInt(LATEST_MICROS), TimeUnit.MICROSECONDS);
  }

  @Override
  public synchronized void received(RunEvent event) {
    record.apply(event, Instant.EPOCH);
    switch (event) {
      case WorkerStarted worker when worker.kind() == WorkerKind.PROCESS -> {
        alive.put(worker.lane(), worker.pid());
        pids.add(worker.pid());
      }
      case WorkerExited worker -> {
        alive.remove(worker.lane());
        killed += worker.reason().startsWith("killed") ? 1 : 0;
      }
      case TaskRetried _ -> retried++;
      case RunFinished _ -> over.complete(record.resource());
      default -> {}
    }
    if (eventsUntilKill-- == 0) {
      later.execute(this::kill);
    }
  }

  private synchronized void kill() {
    List<Long> candidates = List.copyOf(alive.values());
    if (!candidates.isEmpty()) {
      ProcessHandle.of(candidates.get(choice % candidates.size()))
          .ifPresent(ProcessHandle::destroyForcibly);
    } else if (!over.isDone()) {
      eventsUntilKill = 0; // with the next event
    }
  }

  /** Returns how the run ended, once it has. */
  CompletableFuture<RunResource> over() {
    return over;
  }

  /** Returns every worker process there was. */
  synchronized List<Long> pids() {
    return List.copyOf(pids);
  }

  /** Returns how many workers were seen to be killed. */
  synchronized int killed() {
    return killed;
  }

  /** Returns how many tasks ran again. */
  synchronized int retried() {
    return retried;
  }
}
