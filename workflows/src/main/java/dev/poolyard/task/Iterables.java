package dev.poolyard.task;

import dev.poolyard.language.Function;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/** Takes values apart as Python's {@code iter()} does. */
final class Iterables {
  private Iterables() {}

  /**
   * Returns what {@code iterable} gives, which may be a generator or an instance with code.
   *
   * @throws FunctionException as {@code TypeError} if it is not iterable, or as its code raises
   */
  static List<Value> elements(Value iterable, Host host)
      throws FunctionException, StoppedException {
    Value list =
        iterable instanceof SequenceValue
            ? iterable
            : Listing.FUNCTION.call(List.of(iterable), Map.of(), host);
    return ((SequenceValue) list).elements();
  }

  /** Compiled when it is first needed, for most tasks never do. */
  private static final class Listing {
    static final Function FUNCTION = compile();

    private static Function compile() {
      try {
        Program program = Program.compile("lambda items: list(items)");
        return program.function(program.defaultName());
      } catch (SourceException e) {
        throw new IllegalStateException("list() of the function language is no program", e);
      }
    }
  }
}
