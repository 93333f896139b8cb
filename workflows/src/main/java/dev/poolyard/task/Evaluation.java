package dev.poolyard.task;

import dev.poolyard.language.Function;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does a task's operation, counting the calls of its function and the items it is done with. */
final class Evaluation {
  private final TaskSpec task;
  private final Function function;
  private final Host host;
  private final List<Value> made = new ArrayList<>();
  private long calls;
  private int itemsDone;

  Evaluation(TaskSpec task, Function function, Host host) {
    this.task = task;
    this.function = function;
    this.host = host;
  }

  /** Returns how often the function was called so far. */
  long calls() {
    return calls;
  }

  /** Returns how many items are done with, which is the index of the one at work. */
  int itemsDone() {
    return itemsDone;
  }

  /** Returns what was made of the items so far that are made something of for themselves. */
  List<Value> made() {
    return made;
  }

  Value run() throws FunctionException, StoppedException {
    return switch (task.operation()) {
      case CALL -> call(task.items(), task.keywords());
      case MAP, STARMAP, FILTER, FLAT_MAP -> new ListValue(each());
      case TAKE_WHILE -> new ListValue(takeWhile());
      case REDUCE -> reduce();
      case ACCUMULATE -> accumulate();
    };
  }

  private List<Value> each() throws FunctionException, StoppedException {
    for (Value item : task.items()) {
      try {
        apply(item);
      } catch (FunctionException e) {
        made.add(collect(e));
      }
      itemDone();
    }
    return made;
  }

  private void apply(Value item) throws FunctionException, StoppedException {
    switch (task.operation()) {
      case STARMAP -> made.add(call(Iterables.elements(item, host)));
      case FLAT_MAP -> made.addAll(Iterables.elements(call(List.of(item)), host));
      case FILTER -> {
        if (Truth.of(call(List.of(item)))) {
          made.add(item);
        }
      }
      default -> made.add(call(List.of(item)));
    }
  }

  private List<Value> takeWhile() throws FunctionException, StoppedException {
    List<Value> taken = new ArrayList<>();
    for (Value item : task.items()) {
      if (!Truth.of(call(List.of(item)))) {
        break;
      }
      taken.add(item);
      itemDone();
    }
    return taken;
  }

  private Value reduce() throws FunctionException, StoppedException {
    Value result = fold(_ -> {});
    if (result == null) {
      throw new FunctionException(
          "TypeError", "reduce() of empty iterable with no initial value", "");
    }
    return result;
  }

  private Value accumulate() throws FunctionException, StoppedException {
    List<Value> values = new ArrayList<>(task.items().size());
    fold(values::add);
    return new ListValue(values);
  }

  private @Nullable Value fold(Consumer<Value> listener)
      throws FunctionException, StoppedException {
    Value value = task.keywords().get(TaskSpec.INITIAL);
    for (Value next : task.items()) {
      value = value == null ? next : call(List.of(value, next));
      listener.accept(value);
      itemDone();
    }
    return value;
  }

  private Value call(List<Value> arguments) throws FunctionException, StoppedException {
    return call(arguments, Map.of());
  }

  private Value call(List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException, StoppedException {
    if (host.stopRequested()) {
      throw new StoppedException();
    }
    calls++;
    return function.call(arguments, keywords, host);
  }

  private Value collect(FunctionException error) throws FunctionException {
    if (!task.collectErrors()) {
      throw error;
    }
    return new DictValue(
        List.of(
            new DictValue.Entry(new StrValue("error"), new StrValue(error.type())),
            new DictValue.Entry(new StrValue("message"), new StrValue(error.message()))));
  }

  private void itemDone() {
    itemsDone++;
    if (task.items().size() > 1) {
      host.progress((double) itemsDone / task.items().size());
    }
  }
}
