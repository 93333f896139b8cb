package dev.poolyard.language.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code set} and {@code frozenset}.
 *
 * <p>The table is probed, filled and resized exactly as in CPython 3.11's {@code setobject.c},
 * since a program sees its order whenever it prints or iterates a set of numbers.
 */
public final class SetObject {
  /** Tables of fewer places need no look at the memory. */
  private static final int MANY = 1 << 12;

  private static final int SMALLEST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PIECE = 1 << 16;
  private static final int PERTURB_SHIFT = 5;
  private static final Object DELETED = new Object();

  private final boolean frozen;
  private @Nullable Object[] keys = new Object[SMALLEST];
  private SetHashes hashes = new SetHashes(SMALLEST);
  private int mask = SMALLEST - 1;
  private int fill;
  private int used;
  private int finger;

  public SetObject(boolean frozen) {
    this.frozen = frozen;
  }

  public boolean frozen() {
    return frozen;
  }

  public int size() {
    return used;
  }

  public boolean contains(Object key) {
    return find(key, Hashing.hash(key)) >= 0;
  }

  /** Adds {@code key}; returns whether it was new. */
  public boolean add(Object key) {
    return add(key, Hashing.hash(key));
  }

  private boolean add(Object key, long hash) {
    int at = find(key, hash);
    if (at >= 0) {
      return false;
    }
    Bounds.checkCollection(used + 1L);
    int slot = -at - 1;
    boolean reused = keys[slot] == DELETED;
    boolean full = !reused && (fill + 1) * 5L >= mask * 3L;
    if (full) {
      checkMemory(grown(used + 1L)); // before anything is changed
    }
    keys[slot] = key;
    hashes.set(slot, hash);
    used++;
    if (reused) {
      return true;
    }
    fill++;
    if (full) {
      resize(grown(used));
    }
    return true;
  }

  private static long grown(long size) {
    return size > 50000 ? size * 2L : size * 4L;
  }

  /** Raises a MemoryError if there is no room for a table of more than {@code least} places. */
  private static void checkMemory(long least) {
    if (least > MANY) {
      Context.allocate(capacityFor(least) * (Integer.BYTES + Long.BYTES));
    }
  }

  private static long capacityFor(long least) {
    long capacity = SMALLEST;
    while (capacity <= least) {
      capacity <<= 1;
    }
    return capacity;
  }

  /** Removes {@code key}; returns whether it was there. */
  public boolean remove(Object key) {
    return remove(key, Hashing.hash(key));
  }

  private boolean remove(Object key, long hash) {
    int at = find(key, hash);
    if (at < 0) {
      return false;
    }
    keys[at] = DELETED;
    hashes.set(at, -1);
    used--;
    return true;
  }

  /** Removes and returns some element, the one CPython does; null if there is none. */
  public @Nullable Object pop() {
    if (used == 0) {
      return null;
    }
    int at = finger & mask;
    while (keys[at] == null || keys[at] == DELETED) {
      Context.weighInChange(1);
      at = at == mask ? 0 : at + 1;
    }
    Object key = keys[at];
    keys[at] = DELETED;
    hashes.set(at, -1);
    used--;
    finger = at + 1;
    return key;
  }

  public void clear() {
    become(new SetObject(frozen));
  }

  /** Takes over the table of {@code other}, which must not be used any more. */
  public void become(SetObject other) {
    keys = other.keys;
    hashes = other.hashes;
    mask = other.mask;
    fill = other.fill;
    used = other.used;
    finger = 0;
  }

  public SetObject copy(boolean asFrozen) {
    SetObject copy = new SetObject(asFrozen);
    copy.addAll(this);
    return copy;
  }

  /** Copies an array so that a stop is heard meanwhile; a table has up to 33 million places. */
  private static void copyInPieces(Object from, Object to, int length) {
    for (int at = 0; at < length; at += PIECE) {
      int piece = Math.min(PIECE, length - at);
      Bounds.weigh(piece);
      System.arraycopy(from, at, to, at, piece);
    }
  }

  public void addAll(SetObject other) {
    if (other == this || other.used == 0) {
      return;
    }
    reserve(other.used);
    if (fill == 0 && mask == other.mask && other.fill == other.used) {
      checkMemory(mask);
      Object[] copiedKeys = new Object[other.keys.length];
      copyInPieces(other.keys, copiedKeys, copiedKeys.length);
      SetHashes copiedHashes = other.hashes.copy();
      keys = copiedKeys;
      hashes = copiedHashes;
      fill = other.fill;
      used = other.used;
      return;
    }
    boolean clean = fill == 0;
    for (int at = other.next(0); at >= 0; at = other.next(at + 1)) {
      Context.weighInChange(1);
      if (clean) {
        insertClean(other.at(at), other.hashes.get(at));
      } else {
        add(other.at(at), other.hashes.get(at));
      }
    }
    if (clean) {
      fill = other.used;
      used = other.used;
    }
  }

  /** Makes room at once for {@code more} elements, as CPython does before it merges. */
  public void reserve(int more) {
    if ((fill + (long) more) * 5 >= mask * 3L) {
      checkMemory((used + (long) more) * 2);
      resize((used + (long) more) * 2);
    }
  }

  /** Removes all elements of {@code other}. */
  public void removeAll(Iterable<Object> other) {
    for (Object key : other) {
      Context.weighInChange(1);
      remove(key);
    }
    if (fill - used > mask / 4) {
      resize(grown(used));
    }
  }

  /** Returns the position of the first element at or after {@code from}, or -1. */
  public int next(int from) {
    for (int at = from; at <= mask; at++) {
      if (keys[at] != null && keys[at] != DELETED) {
        Bounds.weigh(at - from);
        return at;
      }
    }
    return -1;
  }

  /** Returns the element at a position that {@link #next} returned. */
  public Object at(int position) {
    Object key = keys[position];
    if (key == null) {
      throw new IllegalStateException("no element at " + position);
    }
    return key;
  }

  public List<Object> elements() {
    List<Object> elements = new ArrayList<>(used);
    for (int at = next(0); at >= 0; at = next(at + 1)) {
      Context.weigh(1);
      elements.add(at(at));
    }
    return elements;
  }

  /**
   * Returns where {@code key} is, or minus one minus the slot where it would be: the last one that
   * a removed key left on the way to the first empty one, else that.
   */
  private int find(Object key, long hash) {
    int slot = (int) (hash & mask);
    long perturb = hash;
    int left = -1;
    while (true) {
      int probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = slot; at <= slot + probes; at++) {
        Object present = keys[at];
        if (present == null) {
          return -(left < 0 ? at : left) - 1;
        }
        if (present == DELETED) {
          left = at;
        } else if (hashes.get(at) == hash && (present == key || Equality.equal(present, key))) {
          return at;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + 1 + perturb) & mask);
    }
  }

  private void insertClean(Object key, long hash) {
    int slot = (int) (hash & mask);
    long perturb = hash;
    while (true) {
      int probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = slot; at <= slot + probes; at++) {
        if (keys[at] == null) {
          keys[at] = key;
          hashes.set(at, hash);
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + 1 + perturb) & mask);
    }
  }

  private void resize(long least) {
    int capacity = (int) capacityFor(least);
    @Nullable Object[] oldKeys = keys;
    SetHashes oldHashes = hashes;
    keys = new Object[capacity];
    hashes = new SetHashes(capacity);
    mask = capacity - 1;
    for (int at = 0; at < oldKeys.length; at++) {
      Context.weighInChange(1);
      Object key = oldKeys[at];
      if (key != null && key != DELETED) {
        insertClean(key, oldHashes.get(at));
      }
    }
    fill = used;
  }
}
