package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Iterators that join others or sum them up: accumulate, chain, zip_longest. */
final class Streams {
  static final TypeObject ACCUMULATE_TYPE =
      TypeObject.ofModule("itertools", "accumulate", Streams::accumulate);
  static final TypeObject CHAIN_TYPE =
      TypeObject.ofModule("itertools", "chain", Streams::chain)
          .define(
              "from_iterable", new BuiltinFunction("from_iterable", Streams::chainFromIterable));
  static final TypeObject ZIP_LONGEST_TYPE =
      TypeObject.ofModule("itertools", "zip_longest", Streams::zipLongest);

  private static final Parameters ACCUMULATE =
      Parameters.of("accumulate(iterable, func?, *, initial?)");

  private Streams() {}

  private static Object accumulate(Context context, Arguments arguments) {
    @Nullable Object[] bound = ACCUMULATE.bind(arguments);
    ObjectIterator source = Iteration.of(requireNonNull(bound[0]));
    Object function = orNone(bound[1]);
    Object[] initial = {orNone(bound[2])};
    @Nullable Object[] total = {null};
    return new LazyIterator(
        ACCUMULATE_TYPE,
        c -> {
          if (initial[0] != Nothing.NONE) {
            total[0] = initial[0];
            initial[0] = Nothing.NONE;
            return total[0];
          }
          Object element = source.nextOrStop(c);
          if (element == null) {
            return null;
          }
          Object sum = total[0];
          if (sum != null) {
            element =
                function == Nothing.NONE
                    ? Operators.add(sum, element)
                    : Calling.call(c, function, sum, element);
          }
          total[0] = element;
          return element;
        });
  }

  private static Object orNone(@Nullable Object object) {
    return object == null ? Nothing.NONE : object;
  }

  private static Object chain(Context context, Arguments arguments) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("chain() takes no keyword arguments");
    }
    return chained(Iteration.of(new TupleObject(arguments.positional())));
  }

  private static Object chainFromIterable(Context context, Arguments arguments) {
    return chained(Iteration.of(arguments.expect("chain.from_iterable", 1, 1).at(0)));
  }

  private static Object chained(ObjectIterator iterables) {
    @Nullable ObjectIterator[] sources = {iterables, null};
    return new LazyIterator(
        CHAIN_TYPE,
        c -> {
          while (sources[0] != null) {
            ObjectIterator current = sources[1];
            if (current == null) {
              Object iterable = sources[0].next(c);
              if (iterable == null) {
                sources[0] = null;
                return null;
              }
              current = Iteration.of(iterable);
              sources[1] = current;
            }
            Object element = current.next(c);
            if (element != null) {
              return element;
            }
            sources[1] = null;
            c.step();
          }
          return null;
        });
  }

  private static Object zipLongest(Context context, Arguments arguments) {
    for (String keyword : arguments.keywords().keySet()) {
      if (arguments.keywords().size() > 1 || !keyword.equals("fillvalue")) {
        throw Raise.typeError("zip_longest() got an unexpected keyword argument");
      }
    }
    Map<String, Object> keywords = arguments.keywords();
    Object filling = keywords.getOrDefault("fillvalue", Nothing.NONE);
    @Nullable ObjectIterator[] sources = new ObjectIterator[arguments.count()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = Iteration.of(arguments.at(i));
    }
    int[] active = {sources.length};
    return new LazyIterator(ZIP_LONGEST_TYPE, c -> nextLongest(c, sources, active, filling));
  }

  private static @Nullable Object nextLongest(
      Context context, @Nullable ObjectIterator[] sources, int[] active, Object filling) {
    if (active[0] == 0) {
      return null;
    }
    Object[] elements = new Object[sources.length];
    for (int i = 0; i < sources.length; i++) {
      ObjectIterator source = sources[i];
      Object element = source == null ? null : source.next(context);
      if (element == null && source != null) {
        sources[i] = null;
        if (--active[0] == 0) {
          return null;
        }
      }
      elements[i] = element == null ? filling : element;
    }
    return new TupleObject(elements);
  }
}
