package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.GeneratorIterator;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What compiled generators need. */
public final class Generators {
  private Generators() {}

  /** Makes the generator of a generator expression, whose first iterator is made already. */
  public static Object expression(
      FunctionTemplate template, Cell[] closure, @Nullable Object[] globals, ObjectIterator first) {
    FunctionObject function = new FunctionObject(template, new Object[0], closure, globals);
    return function.generator(new Object[] {first});
  }

  /** Stores a value in a frame; the order of the parameters is that of the operand stack. */
  public static void store(@Nullable Object value, @Nullable Object[] frame, int slot) {
    frame[slot] = value;
  }

  /** Stores a small number in a frame. */
  public static void store(int value, @Nullable Object[] frame, int slot) {
    frame[slot] = value;
  }

  /** Returns a small number from a frame. */
  public static int integer(@Nullable Object[] frame, int slot) {
    return (Integer) Objects.requireNonNull(frame[slot]);
  }

  /**
   * Closes a generator that a loop was left without exhausting and that nothing else knows, as
   * CPython does when it drops the last reference.
   *
   * @param maker the function that made the iterator, or None for a generator expression
   */
  public static void closeFresh(Context context, ObjectIterator iterator, Object maker) {
    boolean fresh =
        maker == Nothing.NONE
            || (maker instanceof FunctionObject function && function.template().generator());
    if (fresh && iterator instanceof GeneratorIterator generator) {
      generator.close(context);
    }
  }
}
