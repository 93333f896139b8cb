package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.DictView;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Lengths;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The built-in types that are iterators: enumerate, zip, map, filter, reversed. */
final class IteratorConstructors {
  private static final int MANY_SOURCES = 64;

  private IteratorConstructors() {}

  static ObjectIterator iterator(String type, AdvancingIterator.Advance advance) {
    return new AdvancingIterator(type, advance);
  }

  static Object enumerate(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("enumerate", 0, "iterable", "start");
    if (bound[0] == null) {
      throw Raise.typeError("enumerate() missing required argument 'iterable'");
    }
    ObjectIterator source = Iteration.of(bound[0]);
    Object start = bound[1] == null ? 0L : Integers.normalize(Numbers.toBig(bound[1]));
    Object[] index = {start};
    return iterator(
        "enumerate",
        c -> {
          Object element = source.nextOrStop(c);
          if (element == null) {
            return null;
          }
          Object pair = TupleObject.of(index[0], element);
          index[0] = Integers.add(index[0], 1L);
          return pair;
        });
  }

  static Object zip(Context context, Arguments arguments) {
    boolean strict = false;
    for (String keyword : arguments.keywords().keySet()) {
      if (!keyword.equals("strict")) {
        throw Raise.typeError("'%s' is an invalid keyword argument for zip()", keyword);
      }
      strict = Truth.of(arguments.keywords().getOrDefault("strict", false));
    }
    ObjectIterator[] sources = new ObjectIterator[arguments.count()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = Iteration.of(arguments.at(i));
      countSources(context, i);
    }
    boolean equalLengths = strict;
    return iterator("zip", c -> nextTuple(c, sources, equalLengths));
  }

  /** A program may give a million iterables; a few cost no step of their own. */
  private static void countSources(Context context, int seen) {
    if (seen % MANY_SOURCES == MANY_SOURCES - 1) {
      context.work(MANY_SOURCES);
    }
  }

  private static @Nullable Object nextTuple(
      Context context, ObjectIterator[] sources, boolean strict) {
    if (sources.length == 0) {
      return null;
    }
    Object[] elements = new Object[sources.length];
    for (int i = 0; i < sources.length; i++) {
      Object element = sources[i].nextOrStop(context);
      if (element == null) {
        if (strict) {
          checkEnded(context, sources, i);
        }
        return null;
      }
      elements[i] = element;
      countSources(context, i);
    }
    return new TupleObject(elements);
  }

  private static void checkEnded(Context context, ObjectIterator[] sources, int ended) {
    if (ended > 0) {
      throw Raise.valueError(
          "zip() argument %d is shorter than argument%s %s",
          ended + 1, ended == 1 ? "" : "s", ended == 1 ? "1" : "1-" + ended);
    }
    for (int i = 1; i < sources.length; i++) {
      if (sources[i].next(context) != null) {
        throw Raise.valueError(
            "zip() argument %d is longer than argument%s %s",
            i + 1, i == 1 ? "" : "s", i == 1 ? "1" : "1-" + i);
      }
    }
  }

  static Object map(Context context, Arguments arguments) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("map() takes no keyword arguments");
    }
    if (arguments.count() < 2) {
      throw Raise.typeError("map() must have at least two arguments.");
    }
    Object function = arguments.at(0);
    ObjectIterator[] sources =
        Arrays.stream(arguments.positional())
            .skip(1)
            .map(Iteration::of)
            .toArray(ObjectIterator[]::new);
    return iterator(
        "map",
        c -> {
          Object[] elements = new Object[sources.length];
          for (int i = 0; i < sources.length; i++) {
            Object element = sources[i].nextOrStop(c);
            if (element == null) {
              return null;
            }
            elements[i] = element;
            countSources(c, i);
          }
          return Calling.call(c, function, elements);
        });
  }

  static Object filter(Context context, Arguments arguments) {
    arguments.expect("filter", 2, 2);
    Object function = arguments.at(0);
    ObjectIterator source = Iteration.of(arguments.at(1));
    return iterator(
        "filter",
        c -> {
          for (Object e = source.nextOrStop(c); e != null; e = source.nextOrStop(c)) {
            c.step();
            Object verdict = function == Nothing.NONE ? e : Calling.call(c, function, e);
            if (Truth.of(verdict)) {
              return e;
            }
          }
          return null;
        });
  }

  static Object reversed(Context context, Arguments arguments) {
    Object sequence = arguments.expectOne("reversed").at(0);
    Object method = SpecialMethods.find(sequence, "__reversed__");
    if (method == Nothing.NONE) {
      throw Raise.typeError("'%s' object is not reversible", Types.nameOf(sequence));
    }
    if (method != null) {
      return SpecialMethods.callWith(context, sequence, method, Arguments.EMPTY);
    }
    return switch (sequence) {
      case Typed typed when Iteration.isIndexed(typed) -> ofClass(typed);
      case ListObject list -> {
        int[] next = {list.size() - 1};
        yield iterator(
            "list_reverseiterator",
            c -> next[0] >= 0 && next[0] < list.size() ? list.get(next[0]--) : null);
      }
      case TupleObject tuple -> overArray(tuple.elements());
      case String text -> reversedText(text);
      case RangeObject range -> reversedRange(range);
      case DictObject dict -> reversedView(new DictView(dict, DictView.Kind.KEYS));
      case DictView view -> reversedView(view);
      default -> throw Raise.typeError("'%s' object is not reversible", Types.nameOf(sequence));
    };
  }

  private static ObjectIterator reversedText(String text) {
    int[] end = {text.length()};
    return iterator(
        "reversed",
        c -> {
          if (end[0] == 0) {
            return null;
          }
          int character = text.codePointBefore(end[0]);
          end[0] -= Character.charCount(character);
          return Text.ofCodePoint(character);
        });
  }

  /** Goes backwards by the length and the subscripts of an object of a program's class. */
  private static Object ofClass(Object sequence) {
    if (!SpecialMethods.has(sequence, "__len__")) {
      throw Raise.typeError("object of type '%s' has no len()", Types.nameOf(sequence));
    }
    long[] next = {Lengths.of(sequence) - 1};
    return iterator(
        "reversed",
        context -> {
          if (next[0] < 0) {
            return null;
          }
          try {
            return Subscripts.get(sequence, next[0]--);
          } catch (Raise raise) {
            if (raise.exception().type().isSubtypeOf(ExceptionTypes.INDEX_ERROR)
                || raise.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
              next[0] = -1;
              return null;
            }
            throw raise;
          }
        });
  }

  private static Object overArray(Object[] elements) {
    int[] next = {elements.length - 1};
    return iterator("reversed", c -> next[0] >= 0 ? elements[next[0]--] : null);
  }

  private static Object reversedRange(RangeObject range) {
    BigInteger last =
        range.start().add(range.stride().multiply(range.length().subtract(BigInteger.ONE)));
    return Iteration.of(
        new RangeObject(last, range.start().subtract(range.stride()), range.stride().negate()));
  }

  private static Object reversedView(DictView view) {
    int[] next = {view.dict().previousEntry(view.dict().lastPosition())};
    int size = view.dict().size();
    return iterator(
        "dict_reverse" + view.kind().typeName().substring(5).replaceFirst("s$", "") + "iterator",
        c -> {
          if (next[0] < 0) {
            return null;
          }
          if (view.dict().size() != size) {
            next[0] = -1;
            throw Raise.of(
                ExceptionTypes.RUNTIME_ERROR, "dictionary changed size during iteration");
          }
          Object element = view.at(next[0]);
          next[0] = view.dict().previousEntry(next[0] - 1);
          return element;
        });
  }
}
