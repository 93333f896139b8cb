package dev.poolyard.executor.local;

import dev.poolyard.executor.RunJournal;
import java.util.concurrent.TimeUnit;

/** Counts tasks that are too many to be told one by one. Thread-safe. */
final class BulkCount {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(50);

  private final RunJournal journal;
  private final String executor;
  private long waiting;
  private long running;
  private long finished;
  private long nextReport = System.nanoTime();

  BulkCount(RunJournal journal, String executor) {
    this.journal = journal;
    this.executor = executor;
  }

  synchronized void queued() {
    waiting++;
    reportNowAndThen();
  }

  synchronized void started() {
    waiting--;
    running++;
    reportNowAndThen();
  }

  synchronized void cancelled() {
    waiting--;
    finished++;
    reportNowAndThen();
  }

  synchronized void ended() {
    running--;
    finished++;
    if (running == 0 && waiting == 0) {
      report();
    } else {
      reportNowAndThen();
    }
  }

  private void reportNowAndThen() {
    if (System.nanoTime() - nextReport >= 0) {
      report();
    }
  }

  private void report() {
    nextReport = System.nanoTime() + INTERVAL;
    journal.bulk(executor, running, waiting, finished);
  }
}
