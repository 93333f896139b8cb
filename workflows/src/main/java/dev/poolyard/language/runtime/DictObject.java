package dev.poolyard.language.runtime;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code dict}: a hash table of positions in an array of entries that keeps the order of
 * insertion, as CPython's is since 3.6.
 */
public class DictObject {
  private static final int SMALLEST = 8;

  /** Tables of fewer entries need no look at the memory. */
  private static final int MANY = 1 << 12;

  /** Of two places in the table, a key, a value and a hash. */
  private static final long BYTES_OF_ENTRY = 4 * Integer.BYTES + Long.BYTES;

  private static final int FREE = -1;
  private static final int DELETED = -2;

  private int[] table = newTable(2 * SMALLEST);
  private @Nullable Object[] keys = new Object[SMALLEST];
  private @Nullable Object[] values = new Object[SMALLEST];
  private long[] hashes = new long[SMALLEST];
  private int used;
  private int size;

  private static int[] newTable(int capacity) {
    int[] table = new int[capacity];
    Arrays.fill(table, FREE);
    return table;
  }

  public int size() {
    return size;
  }

  /** Returns the value of {@code key}, or null. */
  public @Nullable Object get(Object key) {
    int entry = find(key, Hashing.hash(key));
    return entry < 0 ? null : values[entry];
  }

  public boolean contains(Object key) {
    return find(key, Hashing.hash(key)) >= 0;
  }

  public void put(Object key, Object value) {
    long hash = Hashing.hash(key);
    int entry = find(key, hash);
    if (entry >= 0) {
      values[entry] = value;
      return;
    }
    if (used == keys.length) {
      Bounds.checkCollection(size + 1L);
      rebuild();
    }
    keys[used] = key;
    values[used] = value;
    hashes[used] = hash;
    insertIntoTable(used);
    used++;
    size++;
  }

  /** Removes {@code key} and returns its value, or returns null. */
  public @Nullable Object remove(Object key) {
    long hash = Hashing.hash(key);
    int mask = table.length - 1;
    for (int at = spread(hash) & mask; table[at] != FREE; at = (at + 1) & mask) {
      int entry = table[at];
      if (entry >= 0 && hashes[entry] == hash && same(keyAt(entry), key)) {
        Object value = values[entry];
        table[at] = DELETED;
        keys[entry] = null;
        values[entry] = null;
        size--;
        return value;
      }
    }
    return null;
  }

  public void clear() {
    table = newTable(2 * SMALLEST);
    keys = new Object[SMALLEST];
    values = new Object[SMALLEST];
    hashes = new long[SMALLEST];
    used = 0;
    size = 0;
  }

  public DictObject copy() {
    DictObject copy = new DictObject();
    copy.putAll(this);
    return copy;
  }

  public void putAll(DictObject other) {
    for (int entry = other.nextEntry(0); entry >= 0; entry = other.nextEntry(entry + 1)) {
      Context.weigh(1);
      put(other.keyAt(entry), other.valueAt(entry));
    }
  }

  /** Puts in keywords, in their order. */
  public void putAll(Map<String, Object> keywords) {
    keywords.forEach((name, value) -> {
      Context.weigh(1);
      put(name, value);
    });
  }

  /** Returns the first living entry at or after {@code from}, or -1. */
  public int nextEntry(int from) {
    for (int entry = from; entry < used; entry++) {
      if (keys[entry] != null) {
        Bounds.weigh(entry - from);
        return entry;
      }
    }
    return -1;
  }

  /** Returns the last living entry at or before {@code from}, or -1. */
  public int previousEntry(int from) {
    for (int entry = Math.min(from, used - 1); entry >= 0; entry--) {
      if (keys[entry] != null) {
        Bounds.weigh(from - entry);
        return entry;
      }
    }
    return -1;
  }

  /** Returns the key of a living entry. */
  public Object keyAt(int entry) {
    Object key = keys[entry];
    if (key == null) {
      throw new IllegalStateException("entry " + entry + " was deleted");
    }
    return key;
  }

  /** Returns the value of a living entry. */
  public Object valueAt(int entry) {
    Object value = values[entry];
    if (value == null) {
      throw new IllegalStateException("entry " + entry + " was deleted");
    }
    return value;
  }

  /** Returns a number that no later state with an entry after it can have. */
  public int lastPosition() {
    return used - 1;
  }

  private int find(Object key, long hash) {
    int mask = table.length - 1;
    for (int at = spread(hash) & mask; table[at] != FREE; at = (at + 1) & mask) {
      int entry = table[at];
      if (entry >= 0 && hashes[entry] == hash && same(keyAt(entry), key)) {
        return entry;
      }
    }
    return -1;
  }

  private static boolean same(Object a, Object b) {
    return a == b || Equality.equal(a, b);
  }

  private static int spread(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  private void insertIntoTable(int entry) {
    int mask = table.length - 1;
    int at = spread(hashes[entry]) & mask;
    while (table[at] != FREE) {
      at = (at + 1) & mask;
    }
    table[at] = entry;
  }

  /** Drops deleted entries and makes room for twice the living. */
  private void rebuild() {
    int capacity = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, 2 * size - 1)) * 2);
    if (capacity > MANY) {
      Context.allocate(capacity * BYTES_OF_ENTRY); // before anything is changed
    }
    @Nullable Object[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    long[] oldHashes = hashes;
    int oldUsed = used;
    int[] newTable = newTable(capacity * 2);
    Context.weighInChange(capacity);
    @Nullable Object[] newKeys = new Object[capacity];
    @Nullable Object[] newValues = new Object[capacity];
    Context.weighInChange(capacity);
    long[] newHashes = new long[capacity];
    table = newTable;
    keys = newKeys;
    values = newValues;
    hashes = newHashes;
    used = 0;
    for (int entry = 0; entry < oldUsed; entry++) {
      Context.weighInChange(1);
      if (oldKeys[entry] != null) {
        keys[used] = oldKeys[entry];
        values[used] = oldValues[entry];
        hashes[used] = oldHashes[entry];
        insertIntoTable(used++);
      }
    }
  }
}
