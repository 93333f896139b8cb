package dev.poolyard.language.module.live;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import dev.poolyard.language.runtime.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of an executor: {@code submit}, and {@code map}, which submits many. */
final class Submission {
  private static final TypeObject RESULTS_TYPE =
      new TypeObject(
          "generator",
          Types.OBJECT,
          (context, arguments) -> {
            throw Raise.typeError("cannot create 'generator' instances");
          });

  private Submission() {}

  static LiveTypes.Methods methods() {
    return new LiveTypes.Methods()
        .and("submit", (c, self, arguments) -> submit(c, self, checked("submit", 1, arguments)))
        .and("map", (c, self, arguments) -> map(c, self, checked("map", 2, arguments)));
  }

  private static Arguments checked(String method, int least, Arguments arguments) {
    if (arguments.count() < least) {
      throw Raise.typeError(
          "Executor.%s() takes at least %d positional argument%s (%d given)",
          method, least, least == 1 ? "" : "s", arguments.count());
    }
    return arguments;
  }

  private static Object submit(Context context, Object executor, Arguments arguments) {
    context.step();
    return context.surroundings().ask(((LiveObject) executor).reference(), "submit", arguments);
  }

  /** As in Python all calls are submitted at once, and the results come in their order. */
  private static Object map(Context context, Object executor, Arguments arguments) {
    Object timeout = Nothing.NONE;
    for (var keyword : arguments.keywords().entrySet()) {
      switch (keyword.getKey()) {
        case "timeout" -> timeout = keyword.getValue();
        case "chunksize" -> {} // One call is one task here, as on a ThreadPoolExecutor.
        default ->
            throw Raise.typeError(
                "Executor.map() got an unexpected keyword argument '%s'", keyword.getKey());
      }
    }
    List<ObjectIterator> iterators = new ArrayList<>();
    for (int i = 1; i < arguments.count(); i++) {
      iterators.add(Iteration.of(arguments.at(i)));
    }
    Deque<Object> futures = new ArrayDeque<>();
    for (Object[] call = next(context, arguments.at(0), iterators);
        call != null;
        call = next(context, arguments.at(0), iterators)) {
      futures.add(submit(context, executor, Arguments.of(call)));
    }
    return new Results(futures, timeout);
  }

  /** Returns the function and its next arguments, or null when an iterator has come to its end. */
  private static Object @Nullable [] next(
      Context context, Object function, List<ObjectIterator> iterators) {
    Object[] call = new Object[iterators.size() + 1];
    call[0] = function;
    for (int i = 0; i < iterators.size(); i++) {
      Object element = iterators.get(i).next(context);
      if (element == null) {
        return null;
      }
      call[i + 1] = element;
    }
    return call;
  }

  /** The results of the futures in their order, each waited for when it is asked for. */
  private static final class Results extends TypedIterator {
    private final Deque<Object> futures;
    private final Object timeout;

    Results(Deque<Object> futures, Object timeout) {
      super(RESULTS_TYPE);
      this.futures = futures;
      this.timeout = timeout;
    }

    @Override
    public @Nullable Object next(Context context) {
      Object future = futures.poll();
      if (future == null) {
        return null;
      }
      try {
        return LiveTypes.ask(context, future, "result", timeout);
      } catch (Raise raise) {
        // As in Python, what was submitted and not yet started is not needed any more.
        futures.forEach(left -> LiveTypes.ask(context, left, "cancel"));
        futures.clear();
        throw raise;
      }
    }
  }
}
