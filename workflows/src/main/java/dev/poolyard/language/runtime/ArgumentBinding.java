package dev.poolyard.language.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the arguments of a call into the slots of the parameters, as functions written in Python
 * take them, with CPython's complaints about arguments that do not fit.
 */
public final class ArgumentBinding {
  /** How many names are compared within a step. */
  private static final int NAMES_OF_STEP = 64;

  private ArgumentBinding() {}

  /**
   * Fills {@code slots}, which are empty.
   *
   * @param function how messages call it
   * @param defaults one for each named parameter, null where there is none
   */
  public static void bind(
      String function,
      Signature signature,
      @Nullable Object[] defaults,
      Arguments arguments,
      @Nullable Object[] slots) {
    Object[] given = arguments.positional();
    int direct = Math.min(given.length, signature.positional());
    System.arraycopy(given, 0, slots, 0, direct);
    if (signature.rest()) {
      Bounds.weigh(given.length - direct);
      Object[] rest = Arrays.copyOfRange(given, direct, given.length);
      slots[signature.restSlot()] = new TupleObject(rest);
    }
    bindKeywords(function, signature, arguments, slots);
    if (given.length > direct && !signature.rest()) {
      throw tooMany(function, signature, defaults, given.length, slots);
    }
    Bounds.weigh(slots.length);
    fillDefaults(function, signature, defaults, slots);
  }

  private static void bindKeywords(
      String function, Signature signature, Arguments arguments, @Nullable Object[] slots) {
    DictObject rest = null;
    if (signature.restKeywords()) {
      rest = new DictObject();
      slots[signature.restKeywordsSlot()] = rest;
    }
    for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
      String name = keyword.getKey();
      Context.weigh(1 + signature.names().length / NAMES_OF_STEP);
      int slot = Arrays.asList(signature.names()).indexOf(name);
      if (slot >= signature.positionalOnly()) {
        if (slots[slot] != null) {
          throw Raise.typeError("%s() got multiple values for argument '%s'", function, name);
        }
        slots[slot] = keyword.getValue();
      } else if (rest != null) {
        rest.put(name, keyword.getValue());
      } else if (slot >= 0) {
        throw Raise.typeError(
            "%s() got some positional-only arguments passed as keyword arguments: '%s'",
            function, name);
      } else {
        throw Raise.typeError("%s() got an unexpected keyword argument '%s'", function, name);
      }
    }
  }

  private static void fillDefaults(
      String function, Signature signature, @Nullable Object[] defaults, @Nullable Object[] slots) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < signature.positional(); i++) {
      if (slots[i] == null && (slots[i] = defaults[i]) == null) {
        missing.add(signature.names()[i]);
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, missing, "positional");
    }
    for (int i = signature.positional(); i < signature.names().length; i++) {
      if (slots[i] == null && (slots[i] = defaults[i]) == null) {
        missing.add(signature.names()[i]);
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, missing, "keyword-only");
    }
  }

  private static Raise missing(String function, List<String> names, String kind) {
    int count = names.size();
    List<String> quoted = names.stream().map(name -> "'" + name + "'").toList();
    String list =
        switch (count) {
          case 1 -> quoted.getFirst();
          case 2 -> quoted.get(0) + " and " + quoted.get(1);
          default -> String.join(", ", quoted.subList(0, count - 1)) + ", and " + quoted.getLast();
        };
    return Raise.typeError(
        "%s() missing %d required %s argument%s: %s",
        function, count, kind, count == 1 ? "" : "s", list);
  }

  private static Raise tooMany(
      String function,
      Signature signature,
      @Nullable Object[] defaults,
      int given,
      @Nullable Object[] slots) {
    int most = signature.positional();
    int optional = 0;
    for (int i = 0; i < most; i++) {
      optional += defaults[i] == null ? 0 : 1;
    }
    int keywords = 0;
    for (int i = most; i < signature.names().length; i++) {
      keywords += slots[i] == null ? 0 : 1;
    }
    boolean plural = optional > 0 || most != 1;
    String takes =
        optional > 0 ? "from " + (most - optional) + " to " + most : String.valueOf(most);
    if (keywords > 0) {
      return Raise.typeError(
          "%s() takes %s positional argument%s but %d positional argument%s (and %d keyword-only argument%s) were given",
          function,
          takes,
          plural ? "s" : "",
          given,
          given == 1 ? "" : "s",
          keywords,
          keywords == 1 ? "" : "s");
    }
    return Raise.typeError(
        "%s() takes %s positional argument%s but %d %s given",
        function, takes, plural ? "s" : "", given, given == 1 ? "was" : "were");
  }
}
