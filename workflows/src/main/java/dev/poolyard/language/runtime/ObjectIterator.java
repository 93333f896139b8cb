package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A Python iterator. */
public abstract class ObjectIterator {
  private final String typeName;
  private @Nullable ExceptionObject stop;

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
   * Returns the StopIteration of its end if that carries something, else null; asked at most once,
   * after {@link #next} has returned null.
   */
  protected @Nullable ExceptionObject stop() {
    ExceptionObject given = stop;
    stop = null;
    return given;
  }

  /** Ends with what was raised meanwhile if that is a StopIteration, or raises it again. */
  protected final @Nullable Object endedBy(Raise raise) {
    if (!raise.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
      throw raise;
    }
    stop = raise.exception();
    return null;
  }

  /** Returns the StopIteration of its end, to be raised after {@link #next} has returned null. */
  public final Raise end() {
    ExceptionObject carrying = stop();
    return carrying == null ? Raise.stopIteration(Nothing.NONE) : new Raise(carrying);
  }

  /** Returns what the StopIteration of its end carries: the value of {@code yield from}. */
  public final Object result() {
    ExceptionObject carrying = stop();
    Object value = carrying == null ? null : carrying.attribute("value");
    return value == null ? Nothing.NONE : value;
  }

  /**
   * Returns the next element, or null at an end that carries nothing. An iterator that takes its
   * elements from another ends with the StopIteration of that.
   *
   * @throws Raise the StopIteration of an end that carries something
   */
  public final @Nullable Object nextOrStop(Context context) {
    Object element = next(context);
    ExceptionObject carrying = element == null ? stop() : null;
    if (carrying != null) {
      throw new Raise(carrying);
    }
    return element;
  }

  /** Returns the next element, or null at the end and ever after. */
  public abstract @Nullable Object next(Context context);
}
