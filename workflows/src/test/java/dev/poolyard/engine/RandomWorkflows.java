package dev.poolyard.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes workflows at random: a few sources, functions and operators on them, each with an executor
 * or without one. All functions are pure, so every executor must give the same.
 */
final class RandomWorkflows {
  private static final List<String> FUNCTIONS =
      List.of(
          "lambda x: x + 1",
          "lambda x: x * x % 97",
          "lambda x: -x",
          "lambda x: sum(range(abs(x) % 50))",
          "lambda x: x // 3 if x % 2 else x");
  private static final List<String> PREDICATES =
      List.of("lambda x: x % 2 == 0", "lambda x: x > 5", "lambda x: True", "lambda x: x % 7 < 3");

  private final RandomGenerator random;
  private final List<String> nodes = new ArrayList<>();
  private final List<String> sequences = new ArrayList<>();
  private final List<String> futures = new ArrayList<>();
  private int next;

  private RandomWorkflows(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Returns the nodes of the workflow that {@code seed} stands for, one JSON object each. */
  static String[] nodes(long seed) {
    return new RandomWorkflows(seed).make();
  }

  private String[] make() {
    node("pool", "thread_pool", "{\"max_workers\": 2}", "{}");
    for (int i = 0; i < FUNCTIONS.size(); i++) {
      function("f" + i, FUNCTIONS.get(i));
    }
    for (int i = 0; i < PREDICATES.size(); i++) {
      function("p" + i, PREDICATES.get(i));
    }
    function("add", "lambda a, b: a + b");
    function("several", "lambda x: [x] * (abs(x) % 3)");
    sources();
    for (int i = random.nextInt(2, 7); i > 0; i--) {
      operator();
    }
    for (String future : futures) {
      String result = fresh();
      node(result, "result", "{}", "{\"future\": \"%s\"}".formatted(future));
      output(result);
    }
    sequences.forEach(this::output);
    return nodes.toArray(String[]::new);
  }

  private void sources() {
    String range = sequence();
    node(
        range,
        "range",
        "{\"start\": %d, \"stop\": %d, \"step\": %d}"
            .formatted(random.nextInt(-5, 5), random.nextInt(0, 20), random.nextInt(1, 4)),
        "{}");
    String list = sequence();
    node(
        list,
        "list",
        "{\"items\": %s}".formatted(random.ints(random.nextInt(0, 12), -20, 20).boxed().toList()),
        "{}");
    String counted = fresh();
    node(counted, "count", "{\"start\": %d}".formatted(random.nextInt(10)), "{}");
    String mapped = fresh();
    node(mapped, "map", buffer(), inputs(function(), counted));
    String taken = sequence();
    node(taken, "take", "{\"n\": %d}".formatted(random.nextInt(12)), items(mapped));
  }

  private void operator() {
    String from = sequences.get(random.nextInt(sequences.size()));
    String other = sequences.get(random.nextInt(sequences.size()));
    switch (random.nextInt(11)) {
      case 0, 1 -> node(sequence(), "map", chunks(), inputs(function(), from));
      case 2 -> node(sequence(), "filter", chunks(), inputs(predicate(), from));
      case 3 -> node(sequence(), "flat_map", chunks(), inputs("several", from));
      case 4 ->
          node(sequence(), "chain", "{}", "{\"items\": [\"%s\", \"%s\"]}".formatted(from, other));
      case 5 ->
          node(
              sequence(),
              "accumulate",
              "{}",
              "{\"function\": \"add\", \"items\": \"%s\"}".formatted(from));
      case 6 ->
          node(
              sequence(),
              "sorted",
              "{\"reverse\": %b}".formatted(random.nextBoolean()),
              "{\"function\": \"%s\", \"items\": \"%s\"}".formatted(function(), from));
      case 7 ->
          single(
              "reduce",
              "{\"initial\": 0, \"tree\": %b}".formatted(random.nextBoolean()),
              inputs("add", from));
      case 8 -> single("sum", "{}", items(from));
      case 9 ->
          single(
              "group_by",
              "{}",
              "{\"function\": \"%s\", \"items\": \"%s\"}".formatted(predicate(), from));
      default -> {
        String future = fresh();
        futures.add(future);
        node(future, "map_async", chunks(), inputs(function(), from));
      }
    }
  }

  private void single(String type, String params, String inputs) {
    String id = fresh();
    node(id, type, params, inputs);
    output(id);
  }

  private String function() {
    return "f" + random.nextInt(FUNCTIONS.size());
  }

  private String predicate() {
    return "p" + random.nextInt(PREDICATES.size());
  }

  private String chunks() {
    return random.nextBoolean() ? "{}" : "{\"chunksize\": %d}".formatted(random.nextInt(1, 9));
  }

  private String buffer() {
    return random.nextBoolean() ? "{}" : "{\"buffersize\": %d}".formatted(random.nextInt(1, 9));
  }

  /** The inputs of an operator that calls a function, on the executor or on the main thread. */
  private String inputs(String function, String items) {
    String executor = random.nextInt(4) > 0 ? ", \"executor\": \"pool\"" : "";
    return "{\"function\": \"%s\", \"items\": \"%s\"%s}".formatted(function, items, executor);
  }

  private static String items(String items) {
    return "{\"items\": \"%s\"}".formatted(items);
  }

  private void function(String id, String source) {
    node(id, "function", "{\"source\": \"%s\"}".formatted(source), "{}");
  }

  private void output(String from) {
    node(
        fresh(),
        "output",
        "{\"label\": \"%s\"}".formatted(from),
        "{\"value\": \"%s\"}".formatted(from));
  }

  private void node(String id, String type, String params, String inputs) {
    nodes.add(
        "{\"id\": \"%s\", \"type\": \"%s\", \"params\": %s, \"in\": %s}"
            .formatted(id, type, params, inputs));
  }

  private String sequence() {
    String id = fresh();
    sequences.add(id);
    return id;
  }

  private String fresh() {
    return "n" + next++;
  }
}
