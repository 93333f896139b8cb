package dev.poolyard.live;

import dev.poolyard.executor.TaskFuture;
import java.util.List;

/** What a task waits for, without a timeout. Thread-safe. */
public interface WaitTarget {

  /** Returns whether it may still come, given which tasks can go on. */
  boolean mayCome(Liveness liveness);

  /** Returns the running tasks of which one must go on before it comes. */
  List<TaskFuture> inTheWay(Liveness liveness);

  /** Returns what it is, as the end of a sentence that begins with "waits for". */
  String inWords();

  /** The result of a future. */
  record Result(LiveFuture future) implements WaitTarget {
    @Override
    public boolean mayCome(Liveness liveness) {
      return future.mayCome(liveness);
    }

    @Override
    public List<TaskFuture> inTheWay(Liveness liveness) {
      return future.inTheWay(liveness);
    }

    @Override
    public String inWords() {
      String what = "the result of future " + future.reference().id();
      return future
          .task()
          .filter(task -> !task.isRunning() && !task.isDone())
          .map(task -> what + ", whose task " + task.task().id() + " has no worker to run on")
          .orElse(what);
    }
  }

  /** Room in the queue of an executor. */
  record Room(String executor) implements WaitTarget {
    @Override
    public boolean mayCome(Liveness liveness) {
      return liveness.takesTasks(executor);
    }

    @Override
    public List<TaskFuture> inTheWay(Liveness liveness) {
      return liveness.runningOn(executor);
    }

    @Override
    public String inWords() {
      return "room in the queue of executor " + executor;
    }
  }
}
