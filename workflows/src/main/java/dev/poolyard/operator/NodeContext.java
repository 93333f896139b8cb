package dev.poolyard.operator;

import dev.poolyard.event.OutputProduced;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.model.Node;
import dev.poolyard.model.Params;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.operator.NodeOutput.Executor;
import dev.poolyard.task.TaskResult;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** One node in one run: its params, what came in, and where it reports. Used by one thread. */
public final class NodeContext {
  private final Node node;
  private final Map<String, List<NodeOutput>> inputs;
  private final TaskExecutor mainThread;
  private final RunJournal journal;
  private final AtomicLong taskNumbers;
  private long tasks;
  private long evaluations;

  /**
   * Begins a node's work.
   *
   * @param inputs what the feeding nodes produced, by port, in the order of the wires
   * @param mainThread where tasks run if the node has no executor
   * @param taskNumbers the run's counter of tasks, the number last given
   */
  public NodeContext(
      Node node,
      Map<String, List<NodeOutput>> inputs,
      TaskExecutor mainThread,
      RunJournal journal,
      AtomicLong taskNumbers) {
    this.node = node;
    this.inputs = inputs;
    this.mainThread = mainThread;
    this.journal = journal;
    this.taskNumbers = taskNumbers;
  }

  /** Returns the node's id. */
  public String id() {
    return node.id();
  }

  /** Returns the node's params. */
  public Params params() {
    return node.params();
  }

  /** Returns the run's journal. */
  RunJournal journal() {
    return journal;
  }

  /** Returns the number of the next task, counting it. */
  long nextTask() {
    tasks++;
    return taskNumbers.incrementAndGet();
  }

  /** Counts what an attempt at a task has cost. */
  void count(TaskResult result) {
    evaluations += result.effort().evaluations();
  }

  /** Returns how many tasks the node has submitted. */
  public long tasks() {
    return tasks;
  }

  /** Returns how often the node's function was called. */
  public long evaluations() {
    return evaluations;
  }

  /** Returns the executor wired to the node, else the main thread. */
  TaskExecutor executor() {
    for (NodeOutput input : inputs.getOrDefault("executor", List.of())) {
      if (input instanceof Executor executor) {
        return executor.executor();
      }
    }
    return mainThread;
  }

  /** Returns the function wired to a port that takes one. */
  FunctionValue function() throws NodeFailure {
    if (value("function") instanceof FunctionValue function) {
      return function;
    }
    throw new NodeFailure(id(), "TypeError", "what is wired to function must be a function");
  }

  /** Returns the items of the sequence wired to {@code items}. */
  List<Value> items() throws NodeFailure {
    return Items.of(id(), value("items"));
  }

  /** Returns the value wired to a port that must be wired. */
  Value value(String port) throws NodeFailure {
    List<Value> values = values(port);
    if (values.isEmpty()) {
      throw new NodeFailure(id(), "TypeError", "nothing is wired to " + port);
    }
    return values.getFirst();
  }

  /** Returns all values wired to a port, in the order of the wires. */
  List<Value> values(String port) {
    List<Value> values = new ArrayList<>();
    for (NodeOutput input : inputs.getOrDefault(port, List.of())) {
      if (input instanceof Data data) {
        values.add(data.value());
      }
    }
    return values;
  }

  /** Reports a value as an output of the run. */
  void output(Optional<String> label, Value value) {
    journal.report(t -> new OutputProduced(t, id(), label.orElse(id()), ValueJson.toJson(value)));
  }
}
