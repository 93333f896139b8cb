package dev.poolyard.live.shared;

import dev.poolyard.executor.TaskFuture;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.live.Liveness;
import dev.poolyard.live.Producer;
import dev.poolyard.live.RunObjects;
import dev.poolyard.live.Timeouts;
import dev.poolyard.live.WaitGraph;
import dev.poolyard.live.WaitTarget;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** {@code multiprocessing.Queue}: values that some workers put and others get, in their order. */
public final class Channel implements SharedObject {
  /** How many values a channel holds that names no size. */
  public static final int MOST = 1_000_000;

  private final LiveReference reference;
  private final int maxsize;
  private final WaitGraph graph;
  private final Deque<Value> values = new ArrayDeque<>();
  private final Set<WaitingTask> waiting = new LinkedHashSet<>();
  private volatile List<Producer> users = List.of();

  /**
   * Makes an empty channel.
   *
   * @param maxsize how many values it holds at the most; a put beyond that waits
   */
  public Channel(String node, int maxsize, WaitGraph graph) {
    this.reference = new LiveReference(LiveKind.CHANNEL, node);
    this.maxsize = maxsize;
    this.graph = graph;
  }

  /** Says which nodes' functions may be given the channel. */
  public void usedBy(List<Producer> nodes) {
    users = List.copyOf(nodes);
  }

  @Override
  public LiveReference reference() {
    return reference;
  }

  @Override
  public void join(RunObjects objects) {
    objects.add(reference, this);
  }

  @Override
  public Value ask(
      String method, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException {
    return switch (method) {
      case "put" -> put(arguments.getFirst(), asker);
      case "get" -> get(Timeouts.of(arguments.getFirst()), asker);
      default -> throw new IllegalArgumentException("a channel has no method " + method);
    };
  }

  private Value put(Value value, WaitingTask asker) throws StoppedException {
    await(
        asker,
        new ChangeOf("room in channel", () -> values.size() < maxsize),
        () -> tryPut(value),
        null);
    return NoneValue.NONE;
  }

  private Value get(@Nullable Duration timeout, WaitingTask asker)
      throws FunctionException, StoppedException {
    Value[] got = new Value[1];
    if (!await(
        asker,
        new ChangeOf("a value in channel", () -> !values.isEmpty()),
        () -> tryGet(got),
        timeout)) {
      throw new FunctionException("TimeoutError", "nothing came through the channel in time", "");
    }
    return got[0];
  }

  private boolean await(
      WaitingTask asker, ChangeOf target, BooleanSupplier attempt, @Nullable Duration timeout)
      throws StoppedException {
    if (attempt.getAsBoolean()) {
      return true;
    }
    synchronized (this) {
      waiting.add(asker);
    }
    try (var _ = graph.begin(asker.task(), target, timeout)) {
      return asker.await(WorkerState.WAITING_LOCK, () -> target.came(attempt), timeout);
    } finally {
      synchronized (this) {
        waiting.remove(asker);
      }
    }
  }

  private boolean tryPut(Value value) {
    synchronized (this) {
      if (values.size() >= maxsize) {
        return false;
      }
      values.add(value);
    }
    wakeAll();
    return true;
  }

  private boolean tryGet(Value[] got) {
    synchronized (this) {
      Value next = values.poll();
      if (next == null) {
        return false;
      }
      got[0] = next;
    }
    wakeAll();
    return true;
  }

  private void wakeAll() {
    List<WaitingTask> all;
    synchronized (this) {
      all = List.copyOf(waiting);
    }
    all.forEach(WaitingTask::wake);
  }

  @Override
  public synchronized Value snapshot() {
    return new ListValue(List.copyOf(values));
  }

  @Override
  public void close() {}

  /** What somebody else has to do with the channel before a task can go on. */
  private final class ChangeOf implements WaitTarget {
    private final String what;
    private final BooleanSupplier there;
    private boolean came;

    private ChangeOf(String what, BooleanSupplier there) {
      this.what = what;
      this.there = there;
    }

    private boolean came(BooleanSupplier attempt) {
      synchronized (Channel.this) {
        came |= attempt.getAsBoolean();
        return came;
      }
    }

    /** It may be there, or even taken, though the task that waits has not noticed yet. */
    private boolean isThere() {
      synchronized (Channel.this) {
        return came || there.getAsBoolean();
      }
    }

    @Override
    public boolean mayCome(Liveness liveness) {
      return isThere() || users.stream().filter(user -> !user.isOver()).anyMatch(liveness::goesOn);
    }

    @Override
    public List<TaskFuture> inTheWay(Liveness liveness) {
      return users.stream().flatMap(user -> liveness.inTheWayOf(user).stream()).toList();
    }

    @Override
    public String inWords() {
      return what + " " + reference.id() + ", where nobody is left to make the change";
    }
  }
}
