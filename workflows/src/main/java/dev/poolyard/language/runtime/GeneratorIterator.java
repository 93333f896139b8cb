package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A generator: an iterator that a function's {@code yield} makes. */
public abstract class GeneratorIterator extends ObjectIterator {
  protected GeneratorIterator() {
    super("generator");
  }

  /**
   * Resumes it with {@code value} as what {@code yield} returns.
   *
   * @return the next element, or null at the end
   * @throws Raise what the generator raises; a TypeError if it has not started and {@code value} is
   *     not None
   */
  public abstract @Nullable Object send(Context context, Object value);

  /**
   * Resumes it with an exception raised where it waits.
   *
   * @return the next element, or null at the end
   * @throws Raise what the generator raises, {@code raised} itself if nothing handles it
   */
  public abstract @Nullable Object raise(Context context, Raise raised);

  /** Returns whether nothing is to be expected of it any more. */
  public abstract boolean ended();

  /**
   * Ends it with a GeneratorExit raised where it waits; without effect on one that has ended.
   *
   * @throws Raise a RuntimeError if it yields nevertheless
   */
  public abstract void close(Context context);
}
