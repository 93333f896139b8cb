package dev.poolyard.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A program that runs on a thread of its own, with the stack of a worker. */
final class RunningProgram {
  private static final long STACK_BYTES = 16L << 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final TestingHost host = new TestingHost();
  private final CompletableFuture<String> outcome = new CompletableFuture<>();
  private final Thread thread;
  private long usedAtStop;
  private volatile long used;

  private RunningProgram(String source) {
    this.thread = new Thread(null, () -> run(source), "program", STACK_BYTES);
  }

  static RunningProgram start(String source) {
    RunningProgram program = new RunningProgram(source);
    program.thread.start();
    return program;
  }

  private void run(String source) {
    try {
      Program program = Program.compile(source);
      outcome.complete(outcomeOf(program.function(program.defaultName()), host));
    } catch (SourceException e) {
      outcome.complete("refused: " + e.diagnostics());
    } catch (Throwable e) {
      outcome.completeExceptionally(e);
    } finally {
      used = THREADS.getCurrentThreadCpuTime();
    }
  }

  /** Returns {@code value}, {@code stopped} or the type of the exception. */
  static String outcomeOf(Function function, Host host) {
    try {
      function.call(List.of(), Map.of(), host);
      return "value";
    } catch (FunctionException e) {
      return e.type();
    } catch (StoppedException e) {
      return "stopped";
    }
  }

  void stop() {
    host.requestStop();
    long usedUntilNow = THREADS.getThreadCpuTime(thread.threadId());
    boolean hasEnded = usedUntilNow < 0;
    usedAtStop = hasEnded ? Long.MAX_VALUE : usedUntilNow;
  }

  /**
   * Returns how much of a processor's time the program took from the stop to its end, which says
   * the same however much else the machine has to do.
   */
  long millisFromStopToEnd() {
    return Math.max(0, used - usedAtStop) / 1_000_000;
  }

  boolean endsWithin(long millis) throws InterruptedException {
    thread.join(millis);
    return !thread.isAlive();
  }

  String outcome() {
    return outcome.join();
  }
}
