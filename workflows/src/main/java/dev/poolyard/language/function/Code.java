package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Context;
import org.jspecify.annotations.Nullable;

/**
 * The executable form of one function; each is a class of its own, made from the syntax tree. A
 * subclass overrides the one method that fits its parameters. Immutable and thread-safe.
 */
public abstract class Code {
  /** How many arguments given by position have a method of their own. */
  public static final int MOST_DIRECT = 4;

  private final int frameSize;

  /**
   * @param frameSize how many slots a generator keeps between two steps, else 0
   */
  protected Code(int frameSize) {
    this.frameSize = frameSize;
  }

  final int frameSize() {
    return frameSize;
  }

  /** Runs a function without parameters. */
  public Object call(Context context, FunctionObject function) {
    throw unfit();
  }

  /** Runs a function of one simple parameter. */
  public Object call(Context context, FunctionObject function, Object first) {
    throw unfit();
  }

  /** Runs a function of two simple parameters. */
  public Object call(Context context, FunctionObject function, Object first, Object second) {
    throw unfit();
  }

  /** Runs a function of three simple parameters. */
  public Object call(
      Context context, FunctionObject function, Object first, Object second, Object third) {
    throw unfit();
  }

  /** Runs a function of four simple parameters. */
  public Object call(
      Context context,
      FunctionObject function,
      Object first,
      Object second,
      Object third,
      Object fourth) {
    throw unfit();
  }

  /** Runs a function of any parameters, with the arguments in their slots. */
  public Object run(Context context, FunctionObject function, @Nullable Object[] slots) {
    throw unfit();
  }

  /**
   * Runs a generator up to its next {@code yield}.
   *
   * @return what it yields, or null if it has ended
   */
  public @Nullable Object resume(
      Context context, GeneratorObject generator, @Nullable Object[] frame, int state) {
    throw unfit();
  }

  private static IllegalStateException unfit() {
    return new IllegalStateException("the code does not take arguments in this way");
  }
}
