package dev.poolyard.executor;

import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BigIntValue;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decides which values are short enough to be told in an event. */
public final class Preview {
  private static final int ELEMENTS = 8;
  private static final int CHARACTERS = 80;
  private static final int BITS = 256;

  private Preview() {}

  /** Returns a task's result as JSON, or null if it is long. */
  static @Nullable JsonNode of(TaskSpec task, Value result) {
    Value shown = result;
    if ((task.operation() == Operation.MAP || task.operation() == Operation.STARMAP)
        && result instanceof SequenceValue list
        && list.elements().size() == 1) {
      shown = list.elements().getFirst();
    }
    return of(shown);
  }

  /** Returns the item of a task that has one alone as JSON, or null if it is long. */
  static @Nullable JsonNode ofItem(TaskSpec task) {
    return task.hasItems() && task.items().size() == 1 ? of(task.items().getFirst()) : null;
  }

  /** Returns a value as JSON, or null if it is long. */
  public static @Nullable JsonNode of(Value value) {
    return isShort(value, 2) ? ValueJson.toJson(value) : null;
  }

  private static boolean isShort(Value value, int depth) {
    return switch (value) {
      case StrValue text -> text.value().length() <= CHARACTERS;
      case BigIntValue integer -> integer.value().bitLength() <= BITS;
      case SequenceValue sequence -> areShort(sequence.elements(), depth);
      case SetValue set -> areShort(set.elements(), depth);
      case DictValue dict ->
          areShort(dict.entries().stream().map(DictValue.Entry::key).toList(), depth)
              && areShort(dict.entries().stream().map(DictValue.Entry::value).toList(), depth);
      default -> true;
    };
  }

  private static boolean areShort(Collection<Value> values, int depth) {
    return values.size() <= ELEMENTS
        && depth > 0
        && values.stream().allMatch(value -> isShort(value, depth - 1));
  }
}
