package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** Iterators that pass on some elements of another, or each one changed. */
final class Filters {
  static final TypeObject COMPRESS_TYPE =
      TypeObject.ofModule("itertools", "compress", Filters::compress);
  static final TypeObject DROP_WHILE_TYPE =
      TypeObject.ofModule("itertools", "dropwhile", Filters::dropWhile);
  static final TypeObject TAKE_WHILE_TYPE =
      TypeObject.ofModule("itertools", "takewhile", Filters::takeWhile);
  static final TypeObject FILTER_FALSE_TYPE =
      TypeObject.ofModule("itertools", "filterfalse", Filters::filterFalse);
  static final TypeObject STAR_MAP_TYPE =
      TypeObject.ofModule("itertools", "starmap", Filters::starMap);
  static final TypeObject PAIRWISE_TYPE =
      TypeObject.ofModule("itertools", "pairwise", Filters::pairwise);

  private static final Parameters COMPRESS = Parameters.of("compress(data, selectors)");
  private static final Parameters PAIRWISE = Parameters.of("pairwise(iterable, /)");
  private static final Parameters DROP_WHILE = Parameters.of("dropwhile(predicate, iterable, /)");
  private static final Parameters TAKE_WHILE = Parameters.of("takewhile(predicate, iterable, /)");
  private static final Parameters FILTER_FALSE =
      Parameters.of("filterfalse(function, iterable, /)");
  private static final Parameters STAR_MAP = Parameters.of("starmap(function, iterable, /)");

  private Filters() {}

  /** A function and the iterator whose elements it gets. */
  private record Applied(Object function, ObjectIterator source) {
    static Applied of(Parameters parameters, Arguments arguments) {
      @Nullable Object[] bound = parameters.bind(arguments);
      return new Applied(requireNonNull(bound[0]), Iteration.of(requireNonNull(bound[1])));
    }

    boolean accepts(Context context, Object element) {
      return Truth.of(Calling.call(context, function, element));
    }
  }

  private static Object compress(Context context, Arguments arguments) {
    @Nullable Object[] bound = COMPRESS.bind(arguments);
    ObjectIterator data = Iteration.of(requireNonNull(bound[0]));
    ObjectIterator selectors = Iteration.of(requireNonNull(bound[1]));
    return new LazyIterator(
        COMPRESS_TYPE,
        c -> {
          while (true) {
            Object element = data.nextOrStop(c);
            Object selector = element == null ? null : selectors.nextOrStop(c);
            if (selector == null || element == null) {
              return null;
            }
            if (Truth.of(selector)) {
              return element;
            }
            c.step();
          }
        });
  }

  private static Object dropWhile(Context context, Arguments arguments) {
    Applied applied = Applied.of(DROP_WHILE, arguments);
    boolean[] started = {false};
    return new LazyIterator(
        DROP_WHILE_TYPE,
        c -> {
          Object element = applied.source().nextOrStop(c);
          while (!started[0] && element != null) {
            if (!applied.accepts(c, element)) {
              started[0] = true;
              return element;
            }
            element = applied.source().nextOrStop(c);
          }
          return element;
        });
  }

  private static Object takeWhile(Context context, Arguments arguments) {
    Applied applied = Applied.of(TAKE_WHILE, arguments);
    boolean[] stopped = {false};
    return new LazyIterator(
        TAKE_WHILE_TYPE,
        c -> {
          Object element = stopped[0] ? null : applied.source().nextOrStop(c);
          if (element == null || applied.accepts(c, element)) {
            return element;
          }
          stopped[0] = true;
          return null;
        });
  }

  private static Object filterFalse(Context context, Arguments arguments) {
    Applied applied = Applied.of(FILTER_FALSE, arguments);
    boolean byTruth = applied.function() == Nothing.NONE;
    return new LazyIterator(
        FILTER_FALSE_TYPE,
        c -> {
          Object element = applied.source().nextOrStop(c);
          while (element != null && (byTruth ? Truth.of(element) : applied.accepts(c, element))) {
            c.step();
            element = applied.source().nextOrStop(c);
          }
          return element;
        });
  }

  private static Object starMap(Context context, Arguments arguments) {
    Applied applied = Applied.of(STAR_MAP, arguments);
    return new LazyIterator(
        STAR_MAP_TYPE,
        c -> {
          Object element = applied.source().nextOrStop(c);
          return element == null
              ? null
              : Calling.call(c, applied.function(), Iteration.toArray(c, element));
        });
  }

  private static Object pairwise(Context context, Arguments arguments) {
    ObjectIterator source = Iteration.of(requireNonNull(PAIRWISE.bind(arguments)[0]));
    @Nullable Object[] before = {null};
    boolean[] ended = {false};
    return new LazyIterator(
        PAIRWISE_TYPE,
        c -> {
          if (ended[0]) {
            return null;
          }
          Object first = before[0] == null ? source.nextOrStop(c) : before[0];
          Object second = first == null ? null : source.nextOrStop(c);
          if (first == null || second == null) {
            ended[0] = true;
            return null;
          }
          before[0] = second;
          return TupleObject.of(first, second);
        });
  }
}
