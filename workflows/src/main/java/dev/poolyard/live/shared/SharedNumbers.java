package dev.poolyard.live.shared;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.live.LiveObject;
import dev.poolyard.live.RunObjects;
import dev.poolyard.live.WaitGraph;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A shared counter or array in the process that made it. */
public final class SharedNumbers implements SharedObject {
  /** What another process asks in order to reach the memory itself, see {@link #open}. */
  public static final String WHERE = "where";

  private final LiveReference reference;
  private final SharedRegion region;
  private final Sync sync;
  private final SharedLock lock;
  private final NumberMethods methods;

  private SharedNumbers(LiveReference reference, SharedRegion region, Sync sync, WaitGraph graph) {
    this.reference = reference;
    this.region = region;
    this.sync = sync;
    this.lock = new SharedLock(reference.id(), graph);
    this.methods = new NumberMethods(region, sync == Sync.ATOMIC);
  }

  /**
   * Makes a counter.
   *
   * @throws IOException if its memory cannot be had
   */
  public static SharedNumbers counter(String node, long initial, Sync sync, WaitGraph graph)
      throws IOException {
    SharedRegion region = SharedRegion.create(1);
    region.begin(0, initial);
    return new SharedNumbers(new LiveReference(LiveKind.COUNTER, node), region, sync, graph);
  }

  /**
   * Makes an array of zeros.
   *
   * @throws IOException if its memory cannot be had
   */
  public static SharedNumbers array(String node, int length, Sync sync, WaitGraph graph)
      throws IOException {
    return new SharedNumbers(
        new LiveReference(LiveKind.ARRAY, node), SharedRegion.create(length), sync, graph);
  }

  @Override
  public LiveReference reference() {
    return reference;
  }

  @Override
  public void join(RunObjects objects) {
    objects.add(reference, this);
    objects.add(new LiveReference(LiveKind.LOCK, reference.id()), (LiveObject) this::askLock);
  }

  @Override
  public Value ask(
      String method, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException {
    if (method.equals(WHERE)) {
      return where();
    }
    if (sync != Sync.LOCK) {
      return methods.ask(reference.kind(), method, arguments, asker);
    }
    lock.acquire(asker);
    try {
      return methods.ask(reference.kind(), method, arguments, asker);
    } finally {
      lock.release(asker);
    }
  }

  private Value askLock(
      String method, List<Value> arguments, Map<String, Value> keywords, WaitingTask asker)
      throws FunctionException, StoppedException {
    switch (method) {
      case "acquire" -> lock.acquire(asker);
      case "release" -> lock.release(asker);
      default -> throw new IllegalArgumentException("a lock has no method " + method);
    }
    return NoneValue.NONE;
  }

  /** A lock is in this process, so under a lock everything is done here. */
  private Value where() {
    return sync == Sync.LOCK
        ? NoneValue.NONE
        : new TupleValue(
            List.of(
                new StrValue(region.file().toString()),
                new IntValue(region.length()),
                BoolValue.of(sync == Sync.ATOMIC)));
  }

  /**
   * Opens, in another process, the numbers that are where {@link #WHERE} said.
   *
   * @return null if they can only be reached through the process that made them
   * @throws FunctionException if they are gone
   */
  public static @Nullable NumberMethods open(Value where) throws FunctionException {
    if (!(where instanceof TupleValue(List<Value> parts))) {
      return null;
    }
    Path file = Path.of(((StrValue) parts.get(0)).value());
    try {
      SharedRegion region = SharedRegion.open(file, (int) ((IntValue) parts.get(1)).value());
      return new NumberMethods(region, ((BoolValue) parts.get(2)).value());
    } catch (IOException e) {
      throw new FunctionException("OSError", "the shared memory is gone: " + e.getMessage(), "");
    }
  }

  @Override
  public Value snapshot() {
    return reference.kind() == LiveKind.COUNTER
        ? new IntValue(region.get(0))
        : new ListValue(
            IntStream.range(0, region.length())
                .<Value>mapToObj(i -> new IntValue(region.get(i)))
                .toList());
  }

  @Override
  public Optional<LostUpdates> lost() {
    long expected = 0;
    long actual = 0;
    long lost = 0;
    for (int i = 0; i < region.length(); i++) {
      if (region.isJudged(i)) {
        expected += region.expected(i);
        actual += region.get(i);
        lost += Math.abs(region.expected(i) - region.get(i));
      }
    }
    return lost == 0 ? Optional.empty() : Optional.of(new LostUpdates(expected, actual, lost));
  }

  @Override
  public void close() {
    region.close();
  }
}
