package dev.poolyard.operator;

import dev.poolyard.event.OutputProduced;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.model.Node;
import dev.poolyard.model.Params;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.operator.NodeOutput.Executor;
import dev.poolyard.operator.NodeOutput.Lazy;
import dev.poolyard.operator.NodeOutput.Shared;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One node in one run: its params, what came in, and where it reports.
 *
 * <p>Used by one thread at a time; only the counts and {@link #awaited} may be read by any.
 */
public final class NodeContext {
  private static final String ITEMS = "items";

  private final Node node;
  private final Map<String, List<NodeOutput>> inputs;
  private final RunSetting run;
  private final @Nullable LiveFuture future;
  private final Map<WireEnd, WireMeter> meters = new ConcurrentHashMap<>();
  private final AtomicLong tasks = new AtomicLong();
  private final AtomicLong evaluations = new AtomicLong();
  private volatile List<LiveFuture> awaited = List.of();

  /** One of the wires that lead to a port. */
  private record WireEnd(String port, int index) {}

  /**
   * Begins a node's work.
   *
   * @param inputs what the feeding nodes produced, by port, in the order of the wires
   * @param future what the node gives, if that is a Future
   */
  public NodeContext(
      Node node,
      Map<String, List<NodeOutput>> inputs,
      RunSetting run,
      @Nullable LiveFuture future) {
    this.node = node;
    this.inputs = inputs;
    this.run = run;
    this.future = future;
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
    return run.journal();
  }

  /** Returns the node's next task, counting it; it belongs to no item of a sequence. */
  TaskSpec task(Operation operation, FunctionValue function, List<Value> items) {
    tasks.incrementAndGet();
    return TaskSpec.of(run.taskNumbers().incrementAndGet(), id(), operation, function, items);
  }

  /** Counts what an attempt at a task has cost. */
  void count(TaskResult result) {
    evaluations.addAndGet(result.effort().evaluations());
  }

  /** Returns how many tasks the node has submitted. */
  public long tasks() {
    return tasks.get();
  }

  /** Returns how often the node's function was called. */
  public long evaluations() {
    return evaluations.get();
  }

  /** Returns the executor wired to the node, else the main thread. */
  TaskExecutor executor() {
    for (NodeOutput input : inputs.getOrDefault("executor", List.of())) {
      if (input instanceof Executor executor) {
        return executor.executor();
      }
    }
    return run.mainThread();
  }

  /** Returns the Future that the node gives. */
  LiveFuture future() {
    return Objects.requireNonNull(future, "this node gives no Future");
  }

  /** Returns the Futures wired to a port, in the order of the wires. */
  List<LiveFuture> futures(String port) {
    return inputs.getOrDefault(port, List.of()).stream()
        .filter(NodeOutput.Future.class::isInstance)
        .map(input -> ((NodeOutput.Future) input).future())
        .toList();
  }

  /** Says for which Futures the node waits from now on; none if it goes on. */
  void waitsFor(List<LiveFuture> futures) {
    awaited = List.copyOf(futures);
  }

  /** Returns the Futures for which the node waits at the moment. */
  public List<LiveFuture> awaited() {
    return awaited;
  }

  /** Returns whether tasks can run while the node's readers do something else. */
  boolean looksAhead() {
    return executor() != run.mainThread();
  }

  /** Returns the function wired to a port that takes one. */
  FunctionValue function() throws NodeFailure {
    return optionalFunction("function")
        .orElseThrow(() ->
            new NodeFailure(id(), "TypeError", "what is wired to function must be a function"));
  }

  /** Returns the function wired to a port that may take one. */
  Optional<FunctionValue> optionalFunction(String port) {
    return inputs.getOrDefault(port, List.of()).stream()
        .filter(Data.class::isInstance)
        .map(input -> ((Data) input).value())
        .filter(FunctionValue.class::isInstance)
        .map(FunctionValue.class::cast)
        .findFirst();
  }

  /** Returns whether a sequence wired to {@code items} is lazy. */
  boolean isLazy() {
    return inputs.getOrDefault(ITEMS, List.of()).stream().anyMatch(Lazy.class::isInstance);
  }

  /** Returns the sequence wired to {@code items}. */
  ItemSource items() throws NodeFailure {
    List<ItemSource> all = allItems();
    if (all.isEmpty()) {
      throw new NodeFailure(id(), "TypeError", "nothing is wired to items");
    }
    return all.getFirst();
  }

  /** Returns all sequences wired to {@code items}, in the order of the wires. */
  List<ItemSource> allItems() throws NodeFailure {
    List<ItemSource> all = new ArrayList<>();
    List<NodeOutput> wires = inputs.getOrDefault(ITEMS, List.of());
    for (int i = 0; i < wires.size(); i++) {
      if (wires.get(i) instanceof Data data) {
        all.add(new ListItems(Items.of(id(), data.value()), meter(ITEMS, i)::passed));
      } else if (wires.get(i) instanceof Lazy lazy) {
        all.add(new MeteredItems(lazy.items(), meter(ITEMS, i)));
      }
    }
    return all;
  }

  /** Returns the items of the sequence wired to {@code items}, all of them. */
  List<Value> finishedItems() throws NodeFailure, NodeCancelled, InterruptedException {
    return Pull.all(id(), items());
  }

  /** Makes the node's output of what it computes of its items: lazy if they are. */
  NodeOutput output(ItemSource computed) throws NodeFailure, NodeCancelled, InterruptedException {
    return isLazy() ? new Lazy(computed) : new Data(new ListValue(Pull.all(id(), computed)));
  }

  /** Returns the value wired to a port that must be wired; a lazy sequence as a list. */
  Value value(String port) throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> values = values(port);
    if (values.isEmpty()) {
      throw new NodeFailure(id(), "TypeError", "nothing is wired to " + port);
    }
    return values.getFirst();
  }

  /**
   * Returns all values wired to a port, in the order of the wires; lazy sequences as lists, shared
   * objects as what they hold now.
   */
  List<Value> values(String port) throws NodeFailure, NodeCancelled, InterruptedException {
    return values(port, shared -> shared.object().snapshot());
  }

  /** Returns the arguments wired to a port: values, and references to what functions share. */
  List<Value> arguments(String port) throws NodeFailure, NodeCancelled, InterruptedException {
    return values(port, shared -> shared.object().reference());
  }

  private List<Value> values(String port, Function<Shared, Value> ofShared)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> values = new ArrayList<>();
    List<NodeOutput> wires = inputs.getOrDefault(port, List.of());
    for (int i = 0; i < wires.size(); i++) {
      switch (wires.get(i)) {
        case Data data -> {
          Value value = data.value();
          meter(port, i).passed(value instanceof ListValue list ? list.elements() : List.of(value));
          values.add(value);
        }
        case Lazy lazy -> {
          ItemSource items = new MeteredItems(lazy.items(), meter(port, i));
          values.add(new ListValue(Pull.all(id(), items)));
        }
        case Executor executor -> values.add(executor.reference());
        case NodeOutput.Future future -> values.add(future.future().reference());
        case Shared shared -> values.add(ofShared.apply(shared));
        case NodeOutput.Nothing _ -> {}
      }
    }
    return values;
  }

  private WireMeter meter(String port, int index) {
    return meters.computeIfAbsent(
        new WireEnd(port, index),
        _ -> new WireMeter(run.journal(), node.inputs(port).get(index), id(), port));
  }

  /** Reports what has come in by each wire that carries data, unless it was told already. */
  public void reportWires() {
    meters.values().forEach(WireMeter::end);
  }

  /** Tells all lazy sequences that come in that the node wants no more of them. */
  public void closeInputs() {
    for (List<NodeOutput> port : inputs.values()) {
      for (NodeOutput input : port) {
        if (input instanceof Lazy lazy) {
          lazy.items().close();
        }
      }
    }
  }

  /** Reports a value as an output of the run. */
  void output(Optional<String> label, Value value) {
    run.journal()
        .report(t -> new OutputProduced(t, id(), label.orElse(id()), ValueJson.toJson(value)));
  }
}
