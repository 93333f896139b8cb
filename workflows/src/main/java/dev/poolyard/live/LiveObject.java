package dev.poolyard.live;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** Something that functions can be given a reference to. Thread-safe. */
public interface LiveObject {
  /**
   * Does what a task asks, and waits until it is done.
   *
   * @param method see {@link dev.poolyard.language.Host#ask}
   * @param asker the task, on whose thread this is called
   * @throws FunctionException if the object refuses
   * @throws StoppedException as soon as the asker is to stop while it waits
   */
  Value ask(String method, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException;
}
