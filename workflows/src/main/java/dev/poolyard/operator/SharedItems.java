package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A lazy sequence on its way to all who read it, as {@code itertools.tee} does it: each item is
 * computed once, when the first reader asks for it, and dropped when the last has it.
 *
 * <p>Thread-safe; each reader is used by one thread at a time. Whoever made it waits for its end
 * and is the one to learn why it failed; readers are only told that there is no more to come.
 */
public final class SharedItems {
  private final String node;
  private final ItemSource source;
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

  /** Held while the source computes, so that readers of what is there need not wait. */
  private final ReentrantLock turn = new ReentrantLock();

  private final Set<Reader> open = new HashSet<>();
  private final List<Reader> unclaimed = new ArrayList<>();

  /** What some reader has not got yet; the first of it has the index {@code dropped}. */
  private final List<Value> kept = new ArrayList<>();

  private long dropped;
  private boolean failed;

  /**
   * Begins a sequence that nobody has read yet.
   *
   * @param node the node it comes from
   * @param readers how many will read it; without any it has ended
   */
  public SharedItems(String node, ItemSource source, int readers) {
    this.node = node;
    this.source = source;
    for (int i = 0; i < readers; i++) {
      Reader reader = new Reader();
      open.add(reader);
      unclaimed.add(reader);
    }
    if (readers == 0) {
      ended.complete(null);
    }
  }

  /**
   * Returns one of the readers, each once.
   *
   * @throws IllegalStateException if all are taken
   */
  public synchronized ItemSource claimReader() {
    if (unclaimed.isEmpty()) {
      throw new IllegalStateException("all readers of " + node + " are taken");
    }
    return unclaimed.removeLast();
  }

  /** Gives one of the readers up that are not taken yet. */
  public void abandonReader() {
    claimReader().close();
  }

  /**
   * Waits until there are no more items, or nobody wants any more.
   *
   * @throws NodeFailure if an item could not be computed
   * @throws NodeCancelled if there are no more because tasks were cancelled
   * @throws InterruptedException if the run is being stopped
   */
  public void awaitEnd() throws NodeFailure, NodeCancelled, InterruptedException {
    try {
      ended.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case NodeFailure failure -> throw failure;
        case NodeCancelled cancelled -> throw cancelled;
        case Error error -> throw error;
        case RuntimeException exception -> throw exception;
        case null, default -> throw new IllegalStateException(e);
      }
    }
    turn.lock();
    try {
      source.close();
      source.awaitClosed();
    } finally {
      turn.unlock();
    }
  }

  /** Computes what is asked for, and keeps it for the others. */
  private List<Value> pull(Reader reader, int most)
      throws NodeFailure, NodeCancelled, InterruptedException {
    turn.lockInterruptibly();
    try {
      List<Value> waiting = waitingFor(reader, most);
      if (!waiting.isEmpty() || ended.isDone()) {
        return waiting;
      }
      List<Value> items = source.next(most);
      if (items.isEmpty()) {
        ended.complete(null);
      }
      deliver(reader, items);
      return items;
    } catch (NodeFailure | NodeCancelled | RuntimeException | Error e) {
      synchronized (this) {
        failed = true;
      }
      ended.completeExceptionally(e);
      throw new NodeCancelled();
    } finally {
      turn.unlock();
    }
  }

  private synchronized List<Value> waitingFor(Reader reader, int most) throws NodeCancelled {
    int from = (int) (reader.position - dropped);
    int to = (int) Math.min(kept.size(), (long) from + most);
    if (from == to && failed) {
      throw new NodeCancelled();
    }
    List<Value> items = List.copyOf(kept.subList(from, to));
    reader.position += items.size();
    dropPassed();
    return items;
  }

  private synchronized void deliver(Reader reader, List<Value> items) throws NodeFailure {
    reader.position += items.size();
    if (open.size() == 1 && open.contains(reader)) {
      dropped = reader.position;
      return;
    }
    if (kept.size() + items.size() > Items.MOST) {
      throw new NodeFailure(
          node,
          "OverflowError",
          "one reader is %,d items ahead of another; let both read at the same pace"
              .formatted(Items.MOST));
    }
    kept.addAll(items);
  }

  private void dropPassed() {
    long slowest = open.stream().mapToLong(reader -> reader.position).min().orElse(dropped);
    int passed = (int) Math.min(kept.size(), slowest - dropped);
    // Dropping from the front moves the rest, so it has to be worth it.
    if (passed == kept.size() || passed > kept.size() / 2) {
      kept.subList(0, passed).clear();
      dropped += passed;
    }
  }

  private synchronized void close(Reader reader) {
    open.remove(reader);
    if (open.isEmpty()) {
      kept.clear();
      ended.complete(null);
    } else {
      dropPassed();
    }
  }

  private final class Reader implements ItemSource {
    private long position;

    @Override
    public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
      List<Value> waiting = waitingFor(this, most);
      return waiting.isEmpty() ? pull(this, most) : waiting;
    }

    @Override
    public void close() {
      SharedItems.this.close(this);
    }
  }
}
