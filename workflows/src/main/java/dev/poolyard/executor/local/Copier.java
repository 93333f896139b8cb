package dev.poolyard.executor.local;

import dev.poolyard.executor.ExecutorTally;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies what passes between interpreters, as if it went to another process, and adds up what that
 * costs. Thread-safe.
 */
final class Copier {
  private final ExecutorTally tally;

  Copier(ExecutorTally tally) {
    this.tally = tally;
  }

  Value copy(Value value) throws NotTransferableException {
    long start = System.nanoTime();
    byte[] bytes = ValueCodec.toBytes(value);
    Value copy = ValueCodec.fromBytes(bytes);
    tally.addCrossing(System.nanoTime() - start, bytes.length);
    return copy;
  }

  List<Value> copy(List<Value> values) throws NotTransferableException {
    List<Value> copies = new ArrayList<>(values.size());
    for (Value value : values) {
      copies.add(copy(value));
    }
    return copies;
  }

  Map<String, Value> copy(Map<String, Value> values) throws NotTransferableException {
    Map<String, Value> copies = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : values.entrySet()) {
      copies.put(entry.getKey(), copy(entry.getValue()));
    }
    return copies;
  }

  TaskSpec copy(TaskSpec task) throws NotTransferableException {
    return task.calling(
        (FunctionValue) copy(task.function()), copy(task.items()), copy(task.keywords()));
  }
}
