package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.TypedIterator;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code collections.deque}: a ring of elements. */
final class DequeObject implements Typed {
  static final TypeObject TYPE = DequeMethods.type();
  static final long UNBOUNDED = -1;

  private static final TypeObject ITERATOR_TYPE = iteratorType("_deque_iterator");
  private static final TypeObject REVERSE_ITERATOR_TYPE = iteratorType("_deque_reverse_iterator");
  private static final int SMALLEST = 8;

  private final long longest;
  private @Nullable Object[] ring = new Object[SMALLEST];
  private int first;
  private int size;
  private int changes;
  private boolean shown;

  /**
   * @param longest how many elements it keeps, or {@link #UNBOUNDED}
   */
  DequeObject(long longest) {
    this.longest = longest;
  }

  private static TypeObject iteratorType(String name) {
    return TypeObject.ofModule(
        "collections",
        name,
        (context, arguments) -> {
          throw Raise.typeError("cannot create 'collections.%s' instances", name);
        });
  }

  @Override
  public TypeObject type() {
    return TYPE;
  }

  long longest() {
    return longest;
  }

  int size() {
    return size;
  }

  /** Returns a number that grows with every change of the number or order of elements. */
  int changes() {
    return changes;
  }

  private int slot(int index) {
    return (first + index) & (ring.length - 1);
  }

  Object get(int index) {
    return java.util.Objects.requireNonNull(ring[slot(index)]);
  }

  void set(int index, Object value) {
    ring[slot(index)] = value;
  }

  void addLast(Object value) {
    if (longest == 0) {
      return;
    }
    makeRoom();
    ring[slot(size++)] = value;
    if (size > longest && longest != UNBOUNDED) {
      removeFirst();
    }
    changes++;
  }

  void addFirst(Object value) {
    if (longest == 0) {
      return;
    }
    makeRoom();
    first = (first - 1) & (ring.length - 1);
    ring[first] = value;
    size++;
    if (size > longest && longest != UNBOUNDED) {
      removeLast();
    }
    changes++;
  }

  private void makeRoom() {
    if (size < ring.length) {
      return;
    }
    Bounds.checkCollection(size + 1L);
    @Nullable Object[] larger = new Object[ring.length * 2];
    for (int i = 0; i < size; i++) {
      Context.weigh(1); // the ring is not changed yet
      larger[i] = ring[slot(i)];
    }
    ring = larger;
    first = 0;
  }

  Object removeFirst() {
    Object removed = get(0);
    ring[first] = null;
    first = slot(1);
    size--;
    changes++;
    return removed;
  }

  Object removeLast() {
    Object removed = get(size - 1);
    ring[slot(size - 1)] = null;
    size--;
    changes++;
    return removed;
  }

  /** Moves the last element to the front. */
  void addFirstOfLast() {
    Object moved = removeLast();
    first = (first - 1) & (ring.length - 1);
    ring[first] = moved;
    size++;
  }

  /** Moves the first element to the end. */
  void addLastOfFirst() {
    Object moved = removeFirst();
    ring[slot(size++)] = moved;
  }

  Object[] toArray() {
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      Context.weigh(1);
      elements[i] = get(i);
    }
    return elements;
  }

  /** Replaces all elements; there are not more than it keeps. */
  void become(Object[] elements) {
    int capacity = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, elements.length)) * 2);
    ring = Arrays.copyOf((@Nullable Object[]) elements, capacity);
    first = 0;
    size = elements.length;
    changes++;
  }

  /** Returns what {@code text} says, or dots if it is being said already. */
  String whileShown(Supplier<String> text) {
    if (shown) {
      return "[...]";
    }
    shown = true;
    try {
      return text.get();
    } finally {
      shown = false;
    }
  }

  TypedIterator iterator(boolean reversed) {
    return new Elements(reversed);
  }

  private final class Elements extends TypedIterator {
    private final boolean reversed;
    private final int changesSeen = changes;
    private int remaining = size;

    Elements(boolean reversed) {
      super(reversed ? REVERSE_ITERATOR_TYPE : ITERATOR_TYPE);
      this.reversed = reversed;
    }

    @Override
    public long lengthHint() {
      return remaining;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (changes != changesSeen) {
        remaining = 0;
        throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "deque mutated during iteration");
      }
      if (remaining == 0) {
        return null;
      }
      remaining--;
      return get(reversed ? remaining : size - 1 - remaining);
    }
  }
}
