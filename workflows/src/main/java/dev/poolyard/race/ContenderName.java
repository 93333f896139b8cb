package dev.poolyard.race;

import dev.poolyard.model.Catalogue;
import dev.poolyard.model.ExecutorOverride;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a contender: a kind of executor such as {@code thread_pool}, then a colon and a
 * number of workers if it is to have so many, then {@code +gil} if its interpreter lock is to be
 * on: {@code thread_pool:4+gil}.
 *
 * @param workers how many, nothing if the document's number or the kind's own is to hold
 */
record ContenderName(String kind, OptionalInt workers, boolean gil) {
  private static final Pattern FORM = Pattern.compile("([a-z_]+)(?::(\\d{1,4}))?(\\+gil)?");
  private static final String GIL = "gil";
  private static final int MOST_WORKERS = 1000;

  /** Returns what is wrong with a name, or nothing. */
  static Optional<String> problemOf(String name) {
    Matcher form = FORM.matcher(name);
    if (!form.matches()) {
      return Optional.of(
          "\"%s\" must be a kind of executor, with :N for N workers and +gil for the interpreter lock if wanted"
              .formatted(name.length() > 40 ? name.substring(0, 40) + "…" : name));
    }
    String kind = form.group(1);
    Optional<String> unknown = ExecutorOverride.problemOf(kind).map(problem -> problem.message());
    if (unknown.isPresent()) {
      return unknown;
    }
    if (form.group(2) != null) {
      int workers = Integer.parseInt(form.group(2));
      if (sizeParam(kind).isEmpty()) {
        return Optional.of("%s has no number of workers to set".formatted(kind));
      }
      if (workers < 1 || workers > MOST_WORKERS) {
        return Optional.of(
            "the workers of %s must be 1 to %d, were %d".formatted(kind, MOST_WORKERS, workers));
      }
    }
    return form.group(3) != null && !hasGil(kind)
        ? Optional.of("%s has no gil to switch on".formatted(kind))
        : Optional.empty();
  }

  /** Returns the parts of a name that {@link #problemOf} has nothing against. */
  static ContenderName of(String name) {
    Matcher form = FORM.matcher(name);
    if (!form.matches()) {
      throw new IllegalArgumentException("not the name of a contender: " + name);
    }
    return new ContenderName(
        form.group(1),
        form.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(form.group(2))),
        form.group(3) != null);
  }

  /** Returns the params its executor has whatever the document says. */
  Map<String, Value> params() {
    Map<String, Value> params = new LinkedHashMap<>();
    if (hasGil(kind)) {
      params.put(GIL, BoolValue.of(gil));
    }
    workers.ifPresent(number -> params.put(sizeParam(kind).orElseThrow(), new IntValue(number)));
    return params;
  }

  private static Optional<String> sizeParam(String kind) {
    return Stream.of("max_workers", "parallelism", "max_concurrency")
        .filter(param -> Catalogue.type(kind).param(param).isPresent())
        .findFirst();
  }

  private static boolean hasGil(String kind) {
    return Catalogue.type(kind).param(GIL).isPresent();
  }
}
