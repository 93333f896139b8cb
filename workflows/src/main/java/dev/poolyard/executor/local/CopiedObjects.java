package dev.poolyard.executor.local;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.LiveObjects;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** The live objects of a run as an isolated interpreter sees them: through copies. */
record CopiedObjects(LiveObjects objects, Copier copier) implements LiveObjects {
  @Override
  public Value ask(
      LiveReference target,
      String method,
      List<Value> arguments,
      Map<String, Value> keywords,
      WaitingTask asker)
      throws FunctionException, StoppedException {
    try {
      return copier.copy(
          objects.ask(target, method, copier.copy(arguments), copier.copy(keywords), asker));
    } catch (NotTransferableException e) {
      throw new FunctionException("PicklingError", String.valueOf(e.getMessage()), "");
    }
  }
}
