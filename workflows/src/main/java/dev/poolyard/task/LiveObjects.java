package dev.poolyard.task;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** Answers what running tasks ask of the live objects of their run. Thread-safe. */
@FunctionalInterface
public interface LiveObjects {
  /** Where there are none: a task outside of any run. */
  LiveObjects NONE =
      (target, _, _, _, _) -> {
        throw new FunctionException("RuntimeError", "there is no " + target.repr() + " here", "");
      };

  /**
   * Does what a task asks of a live object, and waits until it is done.
   *
   * @param method see {@link dev.poolyard.language.Host#ask}
   * @param asker the task, on whose thread this is called
   * @throws FunctionException what the object answers if it refuses
   * @throws StoppedException as soon as the asker is to stop while it waits
   */
  Value ask(
      LiveReference target,
      String method,
      List<Value> arguments,
      Map<String, Value> keywords,
      WaitingTask asker)
      throws FunctionException, StoppedException;
}
