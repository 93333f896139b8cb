package dev.poolyard.live;

import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.live.Deadlock.Link;
import dev.poolyard.live.WaitGraph.Wait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the tasks that can never go on, among those that waited when it was made.
 *
 * <p>A task that does not wait, or waits with a timeout, goes on. Beginning with these it adds what
 * they let go on, again and again, until nothing is added; what waits then waits for ever. So
 * whatever may still come in some way counts as coming, and a slow task is never taken for a dead
 * one.
 *
 * <p>What it sees was read while the run went on, one thing after the other. A finding is certain
 * only if a second search, begun after the first had ended, finds the same waits: then none of them
 * ended in between, so there was a moment at which all of them were there. Used by one thread.
 */
final class DeadlockSearch implements Liveness {
  private final Map<Long, Wait> stuck = new LinkedHashMap<>();
  private final Map<String, List<TaskFuture>> running = new HashMap<>();
  private final Map<String, Integer> mostWorkers = new HashMap<>();
  private final Map<Long, String> executorOf = new HashMap<>();
  private final List<TaskFuture> open = new ArrayList<>();
  private final Map<Producer, Boolean> producers = new HashMap<>();
  private final Map<Producer, List<TaskFuture>> beforeProducers = new HashMap<>();

  DeadlockSearch(WaitGraph graph) {
    graph.waits().forEach(wait -> stuck.put(wait.task().id(), wait));
    graph.executors().forEach(this::read);
    boolean changed = true;
    while (changed) {
      producers.clear();
      changed = stuck.values().removeIf(wait -> wait.target().mayCome(this));
    }
  }

  private void read(String node, TaskExecutor executor) {
    Collection<TaskFuture> tasks = executor.openTasks();
    open.addAll(tasks);
    mostWorkers.put(node, executor.capabilities().mostWorkers());
    running.put(node, tasks.stream().filter(TaskFuture::isRunning).toList());
    tasks.forEach(task -> executorOf.put(task.task().id(), node));
  }

  /** Returns the waits that cannot end. */
  Set<Wait> stuck() {
    return new HashSet<>(stuck.values());
  }

  @Override
  public boolean goesOn(long task) {
    return !stuck.containsKey(task);
  }

  @Override
  public boolean canEnd(TaskFuture task) {
    if (task.isDone()) {
      return true;
    }
    String executor = executorOf.get(task.task().id());
    // A task that was submitted after its executor was read is not known yet.
    return executor == null || (task.isRunning() ? goesOn(task.task().id()) : takesTasks(executor));
  }

  @Override
  public boolean takesTasks(String executor) {
    List<TaskFuture> now = runningOn(executor);
    return now.size() < mostWorkers.getOrDefault(executor, Integer.MAX_VALUE)
        || now.stream().anyMatch(task -> goesOn(task.task().id()));
  }

  @Override
  public List<TaskFuture> runningOn(String executor) {
    return running.getOrDefault(executor, List.of());
  }

  @Override
  public List<TaskFuture> inTheWayOf(TaskFuture task) {
    String executor = executorOf.get(task.task().id());
    return task.isRunning() || executor == null ? List.of(task) : runningOn(executor);
  }

  @Override
  public boolean goesOn(Producer producer) {
    Boolean known = producers.get(producer);
    if (known == null) {
      known = producer.mayGoOn(this);
      producers.put(producer, known);
    }
    return known;
  }

  @Override
  public List<TaskFuture> inTheWayOf(Producer producer) {
    List<TaskFuture> known = beforeProducers.get(producer);
    if (known == null) {
      known = producer.inTheWay(this);
      beforeProducers.put(producer, known);
    }
    return known;
  }

  @Override
  public List<TaskFuture> openTasks() {
    return List.copyOf(open);
  }

  /** A deadlock, and the waits of the tasks that are part of it. */
  record Found(Deadlock deadlock, Set<Wait> waits) {}

  /**
   * Returns who waits for whom: circles, and chains where the last waits for nobody. A wait that
   * only leads to one of them is counted with it.
   */
  List<Found> deadlocks() {
    Map<Long, List<Link>> chainOf = new HashMap<>();
    Map<List<Link>, Integer> stuckIn = new LinkedHashMap<>();
    for (Wait wait : stuck.values()) {
      List<Link> chain = chainFrom(wait);
      List<Link> known = chainOf.getOrDefault(chain.getLast().task().id(), chain);
      chain.forEach(link -> chainOf.putIfAbsent(link.task().id(), known));
      stuckIn.merge(known, 1, Integer::sum);
    }
    return stuckIn.entrySet().stream()
        .map(entry ->
            new Found(new Deadlock(entry.getKey(), entry.getValue()), waitsOf(entry.getKey())))
        .toList();
  }

  private Set<Wait> waitsOf(List<Link> chain) {
    return chain.stream().map(link -> stuck.get(link.task().id())).collect(Collectors.toSet());
  }

  private List<Link> chainFrom(Wait start) {
    Map<Long, Link> links = new LinkedHashMap<>();
    Optional<Wait> at = Optional.of(start);
    while (at.isPresent() && !links.containsKey(at.get().task().id())) {
      Wait wait = at.get();
      at = next(wait);
      links.put(
          wait.task().id(),
          new Link(
              wait.task(),
              laneOf(wait),
              wait.target().inWords(),
              at.map(next -> next.task().id()).orElse(null)));
    }
    List<Link> chain = new ArrayList<>(links.values());
    // What leads to the circle waits too, but is not part of it.
    long first = at.map(next -> next.task().id()).orElse(start.task().id());
    while (chain.getFirst().task().id() != first) {
      chain.removeFirst();
    }
    return chain;
  }

  private Optional<Wait> next(Wait wait) {
    return wait.target().inTheWay(this).stream()
        .flatMap(task -> Stream.ofNullable(stuck.get(task.task().id())))
        .findFirst();
  }

  private int laneOf(Wait wait) {
    return open.stream()
        .filter(task -> task.task().id() == wait.task().id())
        .mapToInt(TaskFuture::lane)
        .findFirst()
        .orElse(TaskFuture.NO_LANE);
  }
}
