package dev.poolyard.language;

import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A host that remembers what it was told and sleeps not at all. */
public final class TestingHost implements Host {
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
  private final Library library = new TestingLibrary();
  private final long deadline;
  private volatile boolean stopRequested;
  private LiveAnswers live =
      (target, method, _, _) -> {
        throw new AssertionError(target + " was asked for " + method);
      };

  /** What live objects answer. */
  @FunctionalInterface
  interface LiveAnswers {
    Value ask(
        LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords)
        throws FunctionException, StoppedException;
  }

  public TestingHost() {
    this(Duration.ofMinutes(5));
  }

  /** Asks the function to stop by itself after {@code patience}. */
  public TestingHost(Duration patience) {
    this.deadline = System.nanoTime() + patience.toNanos();
  }

  /** Lets live objects answer as {@code answers} says. */
  TestingHost answering(LiveAnswers answers) {
    live = answers;
    return this;
  }

  /** Asks the function to stop; may be called by any thread. */
  public void requestStop() {
    stopRequested = true;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  public List<Double> fractions() {
    return List.copyOf(fractions);
  }

  @Override
  public void print(String text) {
    lines.add(text);
  }

  @Override
  public void progress(double fraction) {
    fractions.add(fraction);
  }

  @Override
  public void sleep(double seconds) throws StoppedException {
    if (stopRequested) {
      throw new StoppedException();
    }
  }

  @Override
  public boolean stopRequested() {
    return stopRequested || System.nanoTime() > deadline;
  }

  @Override
  public long processId() {
    return 4242;
  }

  @Override
  public String processName() {
    return "Process-1";
  }

  @Override
  public String threadName() {
    return "Thread-1";
  }

  @Override
  public long threadIdent() {
    return 77;
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public int cpuCount() {
    return 2;
  }

  @Override
  public Value ask(
      LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException, StoppedException {
    return live.ask(target, method, arguments, keywords);
  }
}
