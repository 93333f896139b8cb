package dev.poolyard.task.builtin;

import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;

/** The two tasks that show who runs them: one that only waits, and one that only computes. */
final class WorkerTasks {
  private static final double NAP_SECONDS = 0.05;
  private static final int COUNTS_BETWEEN_CHECKS = 10_000;

  private WorkerTasks() {}

  static Value onlySleep(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    printWorker(checkpoint.host());
    double seconds = arguments.number("seconds");
    double start = checkpoint.seconds();
    double slept = 0;
    while (slept < seconds) {
      checkpoint.host().sleep(Math.min(NAP_SECONDS, seconds - slept));
      slept = checkpoint.seconds() - start;
      checkpoint.check(slept, seconds);
    }
    return NoneValue.NONE;
  }

  /** Counts with integers that are objects of any size, as Python's are: that is its work. */
  static Value crunchNumbers(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    printWorker(checkpoint.host());
    BigInteger end = arguments.bigInteger("n");
    double total = end.doubleValue();
    BigInteger x = BigInteger.ZERO;
    while (x.compareTo(end) < 0) {
      for (int i = 0; i < COUNTS_BETWEEN_CHECKS && x.compareTo(end) < 0; i++) {
        x = x.add(BigInteger.ONE);
      }
      checkpoint.check(x.doubleValue(), total);
    }
    return NoneValue.NONE;
  }

  private static void printWorker(Host host) {
    host.print(
        "PID: %s, Process Name: %s, Thread Name: %s"
            .formatted(host.processId(), host.processName(), host.threadName()));
  }
}
