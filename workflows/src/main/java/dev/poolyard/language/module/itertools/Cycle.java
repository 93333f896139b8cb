package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.cycle}: keeps what it has seen and repeats it without end. */
final class Cycle extends TypedIterator {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "cycle", Cycle::make);

  private static final Parameters PARAMETERS = Parameters.of("cycle(iterable, /)");

  private final ListObject seen = new ListObject();
  private @Nullable ObjectIterator source;
  private int next;

  private Cycle(ObjectIterator source) {
    super(TYPE);
    this.source = source;
  }

  private static Object make(Context context, Arguments arguments) {
    return new Cycle(Iteration.of(requireNonNull(PARAMETERS.bind(arguments)[0])));
  }

  @Override
  public @Nullable Object next(Context context) {
    context.step();
    if (source != null) {
      Object element = source.next(context);
      if (element != null) {
        seen.add(element);
        return element;
      }
      source = null;
    }
    if (seen.size() == 0) {
      return null;
    }
    Object element = seen.get(next);
    next = next + 1 == seen.size() ? 0 : next + 1;
    return element;
  }
}
