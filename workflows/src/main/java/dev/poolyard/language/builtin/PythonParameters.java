package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.ArgumentBinding;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a function that CPython's library writes in Python. */
public final class PythonParameters {
  /** Stands for the default value, which only the function itself knows. */
  private static final Object LEFT_OUT = new Object();

  private final String function;
  private final Signature signature;
  private final @Nullable Object[] defaults;

  private PythonParameters(String function, Signature signature, @Nullable Object[] defaults) {
    this.function = function;
    this.signature = signature;
    this.defaults = defaults;
  }

  /**
   * Reads a signature such as {@code Random.sample(self, population, k, *, counts?)}: a question
   * mark stands after what has a default, the stars and {@code /} are Python's.
   */
  public static PythonParameters of(String text) {
    int open = text.indexOf('(');
    List<String> names = new ArrayList<>();
    List<@Nullable Object> defaults = new ArrayList<>();
    int positional = -1;
    int positionalOnly = 0;
    boolean rest = false;
    boolean restKeywords = false;
    for (String part : text.substring(open + 1, text.length() - 1).split(", *")) {
      Context.weigh(1);
      if (part.equals("/")) {
        positionalOnly = names.size();
      } else if (part.startsWith("**")) {
        restKeywords = true;
      } else if (part.startsWith("*")) {
        positional = names.size();
        rest = part.length() > 1;
      } else if (!part.isEmpty()) {
        boolean optional = part.endsWith("?");
        names.add(optional ? part.substring(0, part.length() - 1) : part);
        defaults.add(optional ? LEFT_OUT : null);
      }
    }
    Signature signature =
        new Signature(
            names.toArray(String[]::new),
            positional < 0 ? names.size() : positional,
            positionalOnly,
            rest,
            restKeywords);
    return new PythonParameters(text.substring(0, open), signature, defaults.toArray());
  }

  /**
   * Returns the arguments in the order of the parameters, null for those left out; after them the
   * tuple of the rest and the dict of further keywords where the signature takes such.
   */
  public @Nullable Object[] bind(Arguments arguments) {
    @Nullable Object[] bound = new Object[signature.slotCount()];
    ArgumentBinding.bind(function, signature, defaults, arguments, bound);
    for (int i = 0; i < defaults.length; i++) {
      bound[i] = bound[i] == LEFT_OUT ? null : bound[i];
    }
    return bound;
  }
}
