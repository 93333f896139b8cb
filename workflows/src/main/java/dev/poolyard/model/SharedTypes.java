package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.choice;
import static dev.poolyard.model.ParamBuilder.integer;

import java.util.List;
import java.util.Optional;

/** The nodes that several workers change together. */
final class SharedTypes {
  // What JavaScript, and so an editor in a browser, can hold exactly.
  private static final double GREATEST_INTEGER = 9_007_199_254_740_991.0;

  private SharedTypes() {}

  static List<NodeType> all() {
    return List.of(counter(), array(), channel());
  }

  private static NodeType counter() {
    return type(
        "shared_counter",
        "a number that workers add to",
        "A number in shared memory, of threads and processes alike. A function adds to it with"
            + " counter.add(n) and reads counter.value; with counter.lock(): keeps others out.",
        integer("initial")
            .orElse(0)
            .between(-GREATEST_INTEGER, GREATEST_INTEGER)
            .help("The number it begins with."),
        sync());
  }

  private static NodeType array() {
    return type(
        "shared_array",
        "numbers that workers change",
        "Whole numbers in shared memory, 0 at first. A function reads and sets array[i], adds with"
            + " array.add(i, n), and asks len(array); with array.lock(): keeps others out.",
        integer("length").orElse(1).between(0, 1_000_000).help("How many numbers it has."),
        sync());
  }

  private static NodeType channel() {
    return type(
        "channel",
        "a queue between workers",
        "Carries values from one worker to another, in their order. A function calls"
            + " channel.put(value) and channel.get(timeout).",
        integer("maxsize")
            .orElse(0)
            .between(0, 1_000_000)
            .help("How many values it holds before a put waits; 0 is a million."));
  }

  private static Param sync() {
    return choice("sync", "none", "lock", "atomic")
        .help(
            "How adds keep out of each other's way: not at all, so that some get lost; under a"
                + " lock; or each as one indivisible instruction.");
  }

  private static NodeType type(String name, String summary, String help, Param... params) {
    return new NodeType(
        name,
        NodeGroup.SHARED,
        name,
        summary,
        help,
        Optional.of(PortType.SHARED),
        List.of(),
        List.of(params));
  }
}
