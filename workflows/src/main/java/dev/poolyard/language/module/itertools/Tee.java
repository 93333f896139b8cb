package dev.poolyard.language.module.itertools;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the iterators that {@code itertools.tee} returns. They share a chain of the elements seen;
 * the garbage collector frees those that all have passed.
 */
final class Tee extends TypedIterator {
  private static final TypeObject TYPE =
      TypeObject.ofModule("itertools", "_tee", Uncreatable.of("itertools._tee"));
  private static final Parameters PARAMETERS = Parameters.of("itertools.tee(iterable, n?, /)");
  private static final int BETWEEN_CHECKS = 1 << 16;

  /** A link of the chain; it gets its element and the next link when first asked for. */
  private static final class Link {
    private @Nullable Object element;
    private @Nullable Link next;
  }

  /** What all that go through one source have in common. */
  private static final class Shared {
    private final ObjectIterator source;
    private final List<WeakReference<Tee>> members = new ArrayList<>();
    private long read;
    private boolean reading;

    Shared(ObjectIterator source) {
      this.source = source;
    }

    @Nullable Object read(Context context) {
      if (reading) {
        throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "cannot re-enter the tee iterator");
      }
      if (read++ % BETWEEN_CHECKS == 0) {
        checkLag();
      }
      reading = true;
      try {
        return source.next(context);
      } finally {
        reading = false;
      }
    }

    private void checkLag() {
      members.removeIf(member -> member.get() == null);
      for (WeakReference<Tee> member : members) {
        Tee tee = member.get();
        if (tee != null) {
          Bounds.checkCollection(read - tee.passed);
        }
      }
    }
  }

  private final Shared shared;
  private Link link;
  private long passed;

  private Tee(Shared shared, Link link, long passed) {
    super(TYPE);
    this.shared = shared;
    this.link = link;
    this.passed = passed;
    shared.members.add(new WeakReference<>(this));
  }

  static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    long count = bound[1] == null ? 2 : Sizes.of(bound[1]);
    if (count < 0) {
      throw Raise.valueError("n must be >= 0");
    }
    Bounds.checkCollection(count);
    if (count == 0) {
      return TupleObject.EMPTY;
    }
    ObjectIterator source = Iteration.of(Objects.requireNonNull(bound[0]));
    Tee first = source instanceof Tee tee ? tee : new Tee(new Shared(source), new Link(), 0);
    Object[] all = new Object[(int) count];
    all[0] = first;
    for (int i = 1; i < all.length; i++) {
      context.step();
      all[i] = new Tee(first.shared, first.link, first.passed);
    }
    return new TupleObject(all);
  }

  @Override
  public @Nullable Object next(Context context) {
    context.step();
    Link at = link;
    if (at.next == null) {
      Object element = shared.read(context);
      if (element == null) {
        return null;
      }
      at.element = element;
      at.next = new Link();
    }
    link = at.next;
    passed++;
    return at.element;
  }
}
