package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.repeat}. */
final class Repeat extends TypedIterator implements Named {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "repeat", Repeat::make);

  private static final Parameters PARAMETERS = Parameters.of("repeat(object, times?)");
  private static final long ENDLESS = -1;

  private final Object element;
  private long remaining;

  private Repeat(Object element, long remaining) {
    super(TYPE);
    this.element = element;
    this.remaining = remaining;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    long times = bound[1] == null ? ENDLESS : Math.max(0, Sizes.of(bound[1]));
    return new Repeat(requireNonNull(bound[0]), times);
  }

  @Override
  public @Nullable Object next(Context context) {
    context.step();
    if (remaining == 0) {
      return null;
    }
    if (remaining != ENDLESS) {
      remaining--;
    }
    return element;
  }

  @Override
  public long lengthHint() {
    return remaining;
  }

  @Override
  public String representation() {
    String start = "repeat(" + Representation.of(element);
    return remaining == ENDLESS ? start + ")" : start + ", " + remaining + ")";
  }
}
