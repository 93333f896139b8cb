package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Raise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function that CPython writes in C, and its complaints about arguments that do
 * not fit them.
 */
public final class Parameters {
  private final String function;
  private final String[] names;
  private final int positionalOnly;
  private final int mostPositional;
  private final int required;

  private Parameters(
      String function, String[] names, int positionalOnly, int mostPositional, int required) {
    this.function = function;
    this.names = names;
    this.positionalOnly = positionalOnly;
    this.mostPositional = mostPositional;
    this.required = required;
  }

  /**
   * Reads a signature such as {@code accumulate(iterable, func?, *, initial?)}: a question mark
   * stands after what can be left out, {@code /} and {@code *} are Python's.
   */
  public static Parameters of(String signature) {
    int open = signature.indexOf('(');
    List<String> names = new ArrayList<>();
    int positionalOnly = 0;
    int mostPositional = -1;
    int required = 0;
    for (String part : signature.substring(open + 1, signature.length() - 1).split(",")) {
      String name = part.strip();
      switch (name) {
        case "/" -> positionalOnly = names.size();
        case "*" -> mostPositional = names.size();
        default -> {
          boolean optional = name.endsWith("?");
          names.add(optional ? name.substring(0, name.length() - 1) : name);
          required += optional ? 0 : 1;
        }
      }
    }
    return new Parameters(
        signature.substring(0, open),
        names.toArray(String[]::new),
        positionalOnly,
        mostPositional < 0 ? names.size() : mostPositional,
        required);
  }

  /** Returns the arguments in the order of the parameters, null for those left out. */
  public @Nullable Object[] bind(Arguments arguments) {
    int given = arguments.count();
    if (positionalOnly == names.length) {
      expectPositional(arguments);
    } else {
      checkCounts(given, given + arguments.keywords().size());
    }
    @Nullable Object[] bound =
        Arrays.copyOf((@Nullable Object[]) arguments.positional(), names.length);
    int found = 0;
    for (int i = Math.max(given, positionalOnly); i < names.length; i++) {
      Object value = arguments.keyword(names[i]);
      bound[i] = value;
      if (value != null) {
        found++;
      } else if (i < required) {
        throw Raise.typeError(
            "%s() missing required argument '%s' (pos %d)", function, names[i], i + 1);
      }
    }
    if (found < arguments.keywords().size()) {
      throw unexpected(arguments.keywords(), given);
    }
    return bound;
  }

  private void expectPositional(Arguments arguments) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("%s() takes no keyword arguments", function);
    }
    int given = arguments.count();
    if (given >= required && given <= names.length) {
      return;
    }
    int bound = given < required ? required : names.length;
    String which = required == names.length ? "" : given < required ? "at least " : "at most ";
    throw Raise.typeError(
        "%s expected %s%d argument%s, got %d",
        function.substring(function.lastIndexOf('.') + 1),
        which,
        bound,
        bound == 1 ? "" : "s",
        given);
  }

  private void checkCounts(int given, int all) {
    int most = names.length;
    if (all > most) {
      throw Raise.typeError(
          "%s() takes at most %d %sargument%s (%d given)",
          function, most, given == 0 ? "keyword " : "", most == 1 ? "" : "s", all);
    }
    if (given > mostPositional && mostPositional == 0) {
      throw Raise.typeError("%s() takes no positional arguments", function);
    }
    int least = Math.min(positionalOnly, required);
    if (given > mostPositional || given < least) {
      boolean many = given > mostPositional;
      int bound = many ? mostPositional : least;
      String loose = many ? "at most" : "at least";
      throw Raise.typeError(
          "%s() takes %s %d positional argument%s (%d given)",
          function,
          (many ? required : least) < mostPositional ? loose : "exactly",
          bound,
          bound == 1 ? "" : "s",
          given);
    }
  }

  private Raise unexpected(Map<String, Object> keywords, int given) {
    for (int i = positionalOnly; i < given; i++) {
      if (keywords.containsKey(names[i])) {
        return Raise.typeError(
            "argument for %s() given by name ('%s') and position (%d)", function, names[i], i + 1);
      }
    }
    List<String> known = Arrays.asList(names).subList(positionalOnly, names.length);
    String wrong = keywords.keySet().stream().filter(k -> !known.contains(k)).findFirst().get();
    return Raise.typeError("'%s' is an invalid keyword argument for %s()", wrong, function);
  }
}
