package dev.poolyard.live;

import dev.poolyard.executor.TaskFuture;
import java.util.List;

/** Whatever will submit the call of a future, as long as it has not yet. Thread-safe. */
public interface Producer {
  /** Returns whether it may still do so, given which tasks can go on. */
  boolean mayGoOn(Liveness liveness);

  /** Returns whether it has done all it will ever do. */
  boolean isOver();

  /** Returns the running tasks of which one must go on before it can. */
  List<TaskFuture> inTheWay(Liveness liveness);
}
