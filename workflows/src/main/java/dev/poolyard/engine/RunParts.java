package dev.poolyard.engine;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.process.WorkerSupply;
import dev.poolyard.live.ExecutorMethods;
import dev.poolyard.live.FutureMethods;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.Producer;
import dev.poolyard.live.RunObjects;
import dev.poolyard.live.WaitGraph;
import dev.poolyard.live.shared.Channel;
import dev.poolyard.live.shared.SharedObject;
import dev.poolyard.model.Node;
import dev.poolyard.model.PortType;
import dev.poolyard.model.Workflow;
import dev.poolyard.operator.ExecutorFactory;
import dev.poolyard.operator.MadeExecutor;
import dev.poolyard.operator.NodeOutput;
import dev.poolyard.operator.Operator;
import dev.poolyard.operator.Operators;
import dev.poolyard.operator.RunSetting;
import dev.poolyard.operator.SharedFactory;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * All that a run is made of, built of its workflow's nodes: executors, shared objects, futures, and
 * the drivers that bring the nodes to their ends. Not changed once it is made.
 */
final class RunParts {
  private final Workflow workflow;
  private final RunJournal journal;
  private final MainThread mainThread;
  private final RunSetting setting;
  private final RunObjects objects = new RunObjects();
  private final WaitGraph graph = new WaitGraph();
  private final ExecutorFactory executorFactory;
  private final SharedFactory sharedFactory = new SharedFactory(graph);
  private final Map<String, TaskExecutor> executors = new LinkedHashMap<>();
  private final List<SharedObject> sharedObjects = new ArrayList<>();
  private final List<LiveFuture> futures = new ArrayList<>();
  private final Map<String, NodeDriver> drivers = new LinkedHashMap<>();

  /**
   * Builds the parts.
   *
   * @param supply where worker processes come from
   */
  RunParts(Workflow workflow, RunJournal journal, TaskRunner runner, WorkerSupply supply) {
    this.workflow = workflow;
    this.journal = journal;
    TaskRunner ownRunner = runner.of(objects);
    this.mainThread = new MainThread(journal, ownRunner);
    this.setting = new RunSetting(journal, mainThread, new AtomicLong());
    this.executorFactory = new ExecutorFactory(journal, ownRunner, mainThread, supply);
    graph.addExecutor("main thread", mainThread);
    Map<String, Integer> wires = wiresFromEach(workflow);
    for (Node node : workflow.nodes()) {
      int readers = wires.getOrDefault(node.id(), 0);
      drivers.put(
          node.id(), new NodeDriver(node, operatorOf(node), setting, readers, futureOf(node)));
    }
    tellChannelsTheirUsers();
  }

  private static Map<String, Integer> wiresFromEach(Workflow workflow) {
    Map<String, Integer> wires = new HashMap<>();
    for (Node node : workflow.nodes()) {
      node.inputs().values().forEach(ids -> ids.forEach(id -> wires.merge(id, 1, Integer::sum)));
    }
    return wires;
  }

  private Operator operatorOf(Node node) {
    Optional<SharedObject> object = sharedFactory.make(node);
    if (object.isPresent()) {
      sharedObjects.add(object.get());
      object.get().join(objects);
      NodeOutput output = new NodeOutput.Shared(object.get());
      return _ -> output;
    }
    Optional<MadeExecutor> executor = executorFactory.make(node);
    if (executor.isPresent()) {
      return executor.get().operator(share(node, executor.get().executor()));
    }
    return Operators.find(node.type().name())
        .orElseThrow(
            () -> new IllegalArgumentException("no operator for type " + node.type().name()));
  }

  private LiveReference share(Node node, TaskExecutor executor) {
    LiveReference reference = new LiveReference(LiveKind.EXECUTOR, node.id());
    executors.put(node.id(), executor);
    objects.add(
        reference,
        new ExecutorMethods(node.id(), executor, journal, setting.taskNumbers(), objects, graph));
    return reference;
  }

  private @Nullable LiveFuture futureOf(Node node) {
    if (!node.type().output().equals(Optional.of(PortType.FUTURE))) {
      return null;
    }
    LiveFuture future = new LiveFuture(node.id(), journal);
    objects.add(future.reference(), new FutureMethods(future, graph));
    futures.add(future);
    return future;
  }

  /** Tells channels who may still change them: the nodes to which a way of wires leads. */
  private void tellChannelsTheirUsers() {
    for (SharedObject object : sharedObjects) {
      if (object instanceof Channel channel) {
        Reach reach = new Reach(workflow, object.reference().id());
        channel.usedBy(
            drivers.entrySet().stream()
                .filter(driver -> reach.contains(driver.getKey()))
                .<Producer>map(Map.Entry::getValue)
                .toList());
      }
    }
  }

  /** Returns the main thread, on which nodes without an executor run. */
  MainThread mainThread() {
    return mainThread;
  }

  /** Returns the executors by their nodes, without the main thread unless a node is serial. */
  Map<String, TaskExecutor> executors() {
    return Collections.unmodifiableMap(executors);
  }

  /** Returns the graph of who waits for whom. */
  WaitGraph graph() {
    return graph;
  }

  /** Returns the futures of nodes. */
  List<LiveFuture> futures() {
    return Collections.unmodifiableList(futures);
  }

  /** Returns the objects that functions share. */
  List<SharedObject> sharedObjects() {
    return Collections.unmodifiableList(sharedObjects);
  }

  /** Returns the drivers of all nodes, in the order of the document. */
  Collection<NodeDriver> drivers() {
    return Collections.unmodifiableCollection(drivers.values());
  }

  /**
   * Returns the driver of a node.
   *
   * @throws IllegalArgumentException if there is no such node
   */
  NodeDriver driver(String id) {
    NodeDriver driver = drivers.get(id);
    if (driver == null) {
      throw new IllegalArgumentException("the workflow has no node " + id);
    }
    return driver;
  }
}
