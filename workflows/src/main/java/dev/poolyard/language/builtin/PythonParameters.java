package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function that CPython's library writes in Python, and the complaints about
 * arguments that do not fit them.
 */
public final class PythonParameters {
  private final String function;
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> optional = new ArrayList<>();
  private int positional = -1;
  private int positionalOnly;
  private @Nullable String rest;
  private @Nullable String restKeywords;

  private PythonParameters(String function) {
    this.function = function;
  }

  /**
   * Reads a signature such as {@code Random.sample(self, population, k, *, counts?)}: a question
   * mark stands after what has a default, the stars and {@code /} are Python's.
   */
  public static PythonParameters of(String signature) {
    int open = signature.indexOf('(');
    PythonParameters parameters = new PythonParameters(signature.substring(0, open));
    for (String part : signature.substring(open + 1, signature.length() - 1).split(",")) {
      parameters.add(part.strip());
    }
    if (parameters.positional < 0) {
      parameters.positional = parameters.names.size();
    }
    return parameters;
  }

  private void add(String part) {
    if (part.equals("/")) {
      positionalOnly = names.size();
    } else if (part.startsWith("**")) {
      restKeywords = part.substring(2);
    } else if (part.startsWith("*")) {
      positional = names.size();
      rest = part.length() > 1 ? part.substring(1) : null;
    } else if (!part.isEmpty()) {
      boolean hasDefault = part.endsWith("?");
      names.add(hasDefault ? part.substring(0, part.length() - 1) : part);
      optional.add(hasDefault);
    }
  }

  /**
   * Returns the arguments in the order of the parameters, null for those left out; after them the
   * tuple of the rest and the dict of further keywords where the signature takes such.
   */
  public @Nullable Object[] bind(Arguments arguments) {
    int count = names.size();
    @Nullable Object[] bound =
        new Object[count + (rest == null ? 0 : 1) + (restKeywords == null ? 0 : 1)];
    Object[] given = arguments.positional();
    int direct = Math.min(given.length, positional);
    System.arraycopy(given, 0, bound, 0, direct);
    if (rest != null) {
      bound[count] = new TupleObject(Arrays.copyOfRange(given, direct, given.length));
    }
    bindKeywords(arguments.keywords(), bound);
    if (given.length > direct && rest == null) {
      throw tooMany(given.length, bound);
    }
    checkMissing(bound, 0, positional, "positional");
    checkMissing(bound, positional, count, "keyword-only");
    return bound;
  }

  private void bindKeywords(Map<String, Object> keywords, @Nullable Object[] bound) {
    DictObject further = restKeywords == null ? null : new DictObject();
    if (further != null) {
      bound[bound.length - 1] = further;
    }
    keywords.forEach((name, value) -> {
      int index = names.indexOf(name);
      if (index >= positionalOnly) {
        if (bound[index] != null) {
          throw Raise.typeError("%s() got multiple values for argument '%s'", function, name);
        }
        bound[index] = value;
      } else if (further != null) {
        further.put(name, value);
      } else if (index >= 0) {
        throw Raise.typeError(
            "%s() got some positional-only arguments passed as keyword arguments: '%s'",
            function, name);
      } else {
        throw Raise.typeError("%s() got an unexpected keyword argument '%s'", function, name);
      }
    });
  }

  private void checkMissing(@Nullable Object[] bound, int from, int to, String kind) {
    List<String> missing = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (bound[i] == null && !optional.get(i)) {
        missing.add("'" + names.get(i) + "'");
      }
    }
    int count = missing.size();
    if (count == 0) {
      return;
    }
    String last = missing.removeLast();
    String list =
        count == 1 ? last : String.join(", ", missing) + (count == 2 ? " and " : ", and ") + last;
    throw Raise.typeError(
        "%s() missing %d required %s argument%s: %s",
        function, count, kind, count == 1 ? "" : "s", list);
  }

  private Raise tooMany(int given, @Nullable Object[] bound) {
    int defaults = (int) optional.subList(0, positional).stream().filter(o -> o).count();
    int keywords = 0;
    for (int i = positional; i < names.size(); i++) {
      keywords += bound[i] == null ? 0 : 1;
    }
    String takes =
        defaults > 0 ? "from " + (positional - defaults) + " to " + positional : "" + positional;
    String plural = defaults > 0 || positional != 1 ? "s" : "";
    if (keywords == 0) {
      return Raise.typeError(
          "%s() takes %s positional argument%s but %d %s given",
          function, takes, plural, given, given == 1 ? "was" : "were");
    }
    return Raise.typeError(
        "%s() takes %s positional argument%s but %d positional argument%s (and %d keyword-only argument%s) were given",
        function, takes, plural, given, given == 1 ? "" : "s", keywords, keywords == 1 ? "" : "s");
  }
}
