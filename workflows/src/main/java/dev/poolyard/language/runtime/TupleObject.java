package dev.poolyard.language.runtime;

/** Python's {@code tuple}. */
public class TupleObject implements Elements {
  public static final TupleObject EMPTY = new TupleObject(new Object[0]);

  private final Object[] elements;

  /** Keeps {@code elements}, which must not change any more. */
  public TupleObject(Object[] elements) {
    this.elements = elements;
  }

  public static TupleObject of(Object... elements) {
    return new TupleObject(elements);
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public Object get(int index) {
    return elements[index];
  }

  /** Returns the elements themselves; not to be changed. */
  public Object[] elements() {
    return elements;
  }
}
