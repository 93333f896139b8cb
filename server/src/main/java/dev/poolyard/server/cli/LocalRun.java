package dev.poolyard.server.cli;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunRecord;
import dev.poolyard.process.LiveRun;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/** One run of this program, which Ctrl-C cancels and a second Ctrl-C kills. */
final class LocalRun {
  private final RunRecord record;
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger interrupts = new AtomicInteger();
  private final RunDisplay display;

  private LocalRun(List<String> nodes, RunDisplay display) {
    this.record = new RunRecord(UUID.randomUUID().toString(), Instant.now(), nodes);
    this.display = display;
  }

  /**
   * Starts the run.
   *
   * @param nodes the ids of the workflow's nodes
   */
  static LocalRun start(
      RunLauncher launcher, RunRequest request, List<String> nodes, RunDisplay display) {
    LocalRun run = new LocalRun(nodes, display);
    LiveRun live = launcher.start(request, run::hear);
    Signal.handle(new Signal("INT"), _ -> run.interrupt(live));
    Signal.handle(new Signal("TERM"), _ -> live.kill());
    return run;
  }

  /** Waits until the run is over and returns its record. */
  RunRecord await() throws InterruptedException {
    over.await();
    display.end(record.resource());
    return record;
  }

  private void hear(RunEvent event) {
    record.apply(event, Instant.now());
    display.show(event);
    if (event instanceof RunFinished) {
      over.countDown();
    }
  }

  private void interrupt(LiveRun live) {
    if (interrupts.getAndIncrement() == 0) {
      display.say("cancelling; Ctrl-C again kills the run");
      live.cancel(false, true);
    } else {
      live.kill();
    }
  }
}
