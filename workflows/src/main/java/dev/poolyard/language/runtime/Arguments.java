package dev.poolyard.language.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call. The array and the map are the call's own; the callee may keep them.
 *
 * @param keywords in the order written
 */
public record Arguments(Object[] positional, Map<String, Object> keywords) {
  private static final Object[] NONE = {};
  public static final Arguments EMPTY = of();

  public static Arguments of(Object... positional) {
    return new Arguments(positional.length == 0 ? NONE : positional, Map.of());
  }

  public int count() {
    return positional.length;
  }

  public Object at(int index) {
    return positional[index];
  }

  /** Returns the argument at {@code index}, or {@code otherwise} if there are fewer. */
  public Object at(int index, Object otherwise) {
    return index < positional.length ? positional[index] : otherwise;
  }

  /** Returns these arguments but for the first by position. */
  public Arguments withoutFirst() {
    return new Arguments(java.util.Arrays.copyOfRange(positional, 1, positional.length), keywords);
  }

  /** Returns these arguments with {@code self} as the first by position. */
  public Arguments withFirst(Object self) {
    Object[] more = new Object[positional.length + 1];
    more[0] = self;
    System.arraycopy(positional, 0, more, 1, positional.length);
    return new Arguments(more, keywords);
  }

  /** Returns the keyword argument, or null. */
  public @Nullable Object keyword(String name) {
    return keywords.get(name);
  }

  /** Checks for {@code least} to {@code most} arguments by position and none by keyword. */
  public Arguments expect(String function, int least, int most) {
    if (!keywords.isEmpty()) {
      throw Raise.typeError("%s() takes no keyword arguments", function);
    }
    return expectPositional(function, least, most);
  }

  /** Checks for {@code least} to {@code most} arguments by position. */
  public Arguments expectPositional(String function, int least, int most) {
    int count = positional.length;
    if (count >= least && count <= most) {
      return this;
    }
    if (least == most) {
      String exactly =
          switch (least) {
            case 0 -> "no arguments";
            case 1 -> "exactly one argument";
            default -> null;
          };
      if (exactly != null) {
        throw Raise.typeError("%s() takes %s (%d given)", function, exactly, count);
      }
      throw Raise.typeError("%s expected %d arguments, got %d", bare(function), least, count);
    }
    boolean few = count < least;
    int bound = few ? least : most;
    throw Raise.typeError(
        "%s expected at %s %d argument%s, got %d",
        bare(function), few ? "least" : "most", bound, bound == 1 ? "" : "s", count);
  }

  /** Checks for one argument and none by keyword, with the words of C's older functions. */
  public Arguments expectOne(String function) {
    if (!keywords.isEmpty()) {
      throw Raise.typeError("%s() takes no keyword arguments", function);
    }
    return expectOnePositional(function);
  }

  /** Checks for one argument by position, with the words of C's older functions. */
  public Arguments expectOnePositional(String function) {
    if (positional.length != 1) {
      throw Raise.typeError("%s expected 1 argument, got %d", function, positional.length);
    }
    return this;
  }

  private static String bare(String function) {
    return function.substring(function.lastIndexOf('.') + 1);
  }

  /** Moves arguments given by keyword to their positions; those left out are null. */
  public @Nullable Object[] bind(String function, int positionalOnly, String... names) {
    if (positional.length > names.length) {
      throw Raise.typeError(
          "%s() takes at most %d argument%s (%d given)",
          function, names.length, names.length == 1 ? "" : "s", positional.length);
    }
    @Nullable Object[] bound = new Object[names.length];
    System.arraycopy(positional, 0, bound, 0, positional.length);
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      int index = java.util.Arrays.asList(names).indexOf(keyword.getKey());
      if (index < positionalOnly) {
        throw Raise.typeError(
            "'%s' is an invalid keyword argument for %s()", keyword.getKey(), function);
      }
      if (bound[index] != null) {
        throw Raise.typeError(
            "argument for %s() given by name ('%s') and position (%d)",
            function, keyword.getKey(), index + 1);
      }
      bound[index] = keyword.getValue();
    }
    return bound;
  }

  /** Returns a map for keywords that keeps their order. */
  public static Map<String, Object> newKeywords() {
    return new LinkedHashMap<>();
  }
}
