package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A Python iterator. */
public abstract class ObjectIterator {
  private final String typeName;

  /**
   * @param typeName Python's name of the type, such as {@code list_iterator}
   */
  protected ObjectIterator(String typeName) {
    this.typeName = typeName;
  }

  public final String typeName() {
    return typeName;
  }

  /**
   * Returns how many elements are left, or -1 if that is unknown; what {@code length_hint} asks.
   */
  public long lengthHint() {
    return -1;
  }

  /**
   * Returns what the StopIteration of its end carries; asked at most once, after {@link #next} has
   * returned null.
   */
  public Object result() {
    return Nothing.NONE;
  }

  /** Returns the next element, or null at the end and ever after. */
  public abstract @Nullable Object next(Context context);
}
