package dev.poolyard.task.builtin;

import dev.poolyard.language.Host;
import dev.poolyard.language.Library;
import dev.poolyard.language.StoppedException;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A host whose time passes only in sleep, and that asks to stop after so many questions. */
final class TestingHost implements Host {
  final List<String> printed = new ArrayList<>();
  final List<Double> progress = new ArrayList<>();
  long nanoseconds;
  private int questionsLeft;

  private TestingHost(int questionsLeft) {
    this.questionsLeft = questionsLeft;
  }

  static TestingHost patient() {
    return new TestingHost(Integer.MAX_VALUE);
  }

  static TestingHost stoppingAfter(int questions) {
    return new TestingHost(questions);
  }

  @Override
  public void print(String text) {
    printed.add(text);
  }

  @Override
  public void progress(double fraction) {
    progress.add(fraction);
  }

  @Override
  public void sleep(double seconds) throws StoppedException {
    nanoseconds += Math.round(seconds * 1e9);
  }

  @Override
  public boolean stopRequested() {
    return questionsLeft-- <= 0;
  }

  @Override
  public long processId() {
    return 95726;
  }

  @Override
  public String processName() {
    return "Process-1";
  }

  @Override
  public String threadName() {
    return "MainThread";
  }

  @Override
  public long threadIdent() {
    return 1;
  }

  @Override
  public Library library() {
    throw new UnsupportedOperationException("a built-in task calls no other function");
  }

  @Override
  public int cpuCount() {
    return 2;
  }

  @Override
  public Value ask(
      LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords) {
    throw new AssertionError(target + " was asked for " + method);
  }
}
