package dev.poolyard.mend;

import dev.poolyard.model.Catalogue;
import dev.poolyard.model.Node;
import dev.poolyard.model.NodeType;
import dev.poolyard.value.IntValue;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The workers of executors: how many there are, and how to have another number of them. */
final class Workers {
  private Workers() {}

  /** Returns the param that says how many workers an executor has, or nothing if none does. */
  static Optional<String> sizeParam(NodeType executor) {
    return Stream.of("max_workers", "parallelism", "max_concurrency")
        .filter(param -> executor.param(param).isPresent())
        .findFirst();
  }

  /** Returns how many workers the document gives an executor, nothing if it does not say. */
  static OptionalLong given(Node executor) {
    return sizeParam(executor.type())
        .map(param -> executor.params().optionalInteger(param))
        .orElse(OptionalLong.empty());
  }

  /** Returns the greatest number of workers a kind of executor can have. */
  static long most(NodeType executor) {
    return sizeParam(executor)
        .flatMap(executor::param)
        .map(param -> (long) param.max().orElse(Integer.MAX_VALUE))
        .orElse(Long.MAX_VALUE);
  }

  /** Returns an executor of another number of workers, as many as its kind can have. */
  static Node resized(Node executor, long workers) {
    String param = sizeParam(executor.type()).orElseThrow();
    return executor.withParam(param, new IntValue(Math.clamp(workers, 1, most(executor.type()))));
  }

  /** Returns an executor turned into a pool of this kind with so many workers. */
  static Node pool(Node executor, String kind, long workers) {
    return resized(executor.turnedInto(Catalogue.type(kind)), workers);
  }

  /** Returns a number and its noun, such as {@code 4 workers}. */
  static String count(long workers) {
    return workers == 1 ? "1 worker" : workers + " workers";
  }
}
