package dev.poolyard.live;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.LiveObjects;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The live objects of one run, by reference. */
public final class RunObjects implements LiveObjects {
  /** Each future that a function makes stays until the run ends, as any function may hold it. */
  private static final int MOST = 100_000;

  private final Map<LiveReference, LiveObject> objects = new ConcurrentHashMap<>();

  /** Begins without objects. */
  public RunObjects() {}

  /** Adds the object that a node made. */
  public void add(LiveReference reference, LiveObject object) {
    objects.put(reference, object);
  }

  /**
   * Adds an object that a function made.
   *
   * @throws FunctionException if there are too many already
   */
  void addMade(LiveReference reference, LiveObject object) throws FunctionException {
    if (objects.size() >= MOST) {
      throw new FunctionException(
          "RuntimeError",
          "a run may have at most %,d futures; wait for some of them first".formatted(MOST),
          "");
    }
    objects.put(reference, object);
  }

  @Override
  public Value ask(
      LiveReference target,
      String method,
      List<Value> arguments,
      Map<String, Value> keywords,
      WaitingTask asker)
      throws FunctionException, StoppedException {
    LiveObject object = objects.get(target);
    if (object == null) {
      throw new FunctionException(
          "RuntimeError", target.repr() + " does not belong to this run", "");
    }
    return object.ask(method, arguments, keywords, asker);
  }
}
