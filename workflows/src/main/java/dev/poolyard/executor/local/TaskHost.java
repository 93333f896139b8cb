package dev.poolyard.executor.local;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.Library;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A running task as its function and what it waits for see it: its context, but for what a subclass
 * does in another way. Used by the thread that runs the task alone, but for {@link #wake}.
 */
abstract class TaskHost implements Host, WaitingTask {
  /** What knows the answers. */
  final TaskContext context;

  TaskHost(TaskContext context) {
    this.context = context;
  }

  @Override
  public boolean stopRequested() {
    return context.stopRequested();
  }

  @Override
  public void sleep(double seconds) throws StoppedException {
    context.sleep(seconds);
  }

  @Override
  public boolean await(WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout)
      throws StoppedException {
    return context.await(reason, condition, timeout);
  }

  @Override
  public TaskSpec task() {
    return context.task();
  }

  @Override
  public void checkpoint() {
    stopRequested();
  }

  @Override
  public void onEnd(Runnable last) {
    context.onEnd(last);
  }

  @Override
  public void wake() {
    context.wake();
  }

  @Override
  public Value ask(
      LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException, StoppedException {
    return context.live().ask(target, method, arguments, keywords, this);
  }

  @Override
  public void print(String text) {
    context.print(text);
  }

  @Override
  public void progress(double fraction) {
    context.progress(fraction);
  }

  @Override
  public long processId() {
    return context.processId();
  }

  @Override
  public String processName() {
    return context.processName();
  }

  @Override
  public String threadName() {
    return context.threadName();
  }

  @Override
  public long threadIdent() {
    return context.threadIdent();
  }

  @Override
  public Library library() {
    return context.library();
  }

  @Override
  public int cpuCount() {
    return context.cpuCount();
  }
}
