package dev.poolyard.model;

import static dev.poolyard.model.OperatorTypes.items;
import static dev.poolyard.model.ParamBuilder.integer;

import dev.poolyard.value.IntValue;
import java.util.List;

/** The nodes that work on sequences without calling a function. */
final class SequenceTypes {
  /** As many items as any node may work on. */
  private static final int MOST_ITEMS = Limits.RANGE_ITEMS;

  private SequenceTypes() {}

  static List<NodeType> all() {
    return List.of(take(), zip(), chain(), enumerate(), batched(), length(), sum(), min(), max());
  }

  private static NodeType take() {
    return sequence(
        "take",
        "gives the first items",
        "Gives the first n items as a finished list, or all if there are fewer. Of a lazy sequence,"
            + " such as that of count, nothing beyond them is computed.",
        items(),
        integer("n").requiredWith(new IntValue(10)).between(0, MOST_ITEMS).help("How many items."));
  }

  private static NodeType zip() {
    return sequence(
        "zip",
        "pairs the items of several sequences",
        "Gives tuples of the first items of all sequences, then of the second, until the shortest"
            + " ends.",
        several("The sequences, in the order of their items in the tuples."));
  }

  private static NodeType chain() {
    return sequence(
        "chain",
        "puts sequences one after the other",
        "Gives all items of the first sequence, then those of the next.",
        several("The sequences, in their order."));
  }

  private static NodeType enumerate() {
    return sequence(
        "enumerate",
        "numbers the items",
        "Gives a tuple of its number and itself for each item.",
        items(),
        integer("start")
            .orElse(0)
            .between(-SourceTypes.GREATEST_INTEGER, SourceTypes.GREATEST_INTEGER)
            .help("The number of the first item."));
  }

  private static NodeType batched() {
    return sequence(
        "batched",
        "cuts a sequence into batches",
        "Gives the items in tuples of n; the last may have fewer.",
        items(),
        integer("n")
            .requiredWith(new IntValue(2))
            .between(1, MOST_ITEMS)
            .help("How many items each batch has."));
  }

  private static NodeType length() {
    return sequence("length", "counts the items", "Gives how many items there are.", items());
  }

  private static NodeType sum() {
    return sequence(
        "sum",
        "adds up the items",
        "Gives the sum of all items, 0 if there are none; they must be numbers.",
        items());
  }

  private static NodeType min() {
    return sequence(
        "min",
        "finds the least item",
        "Gives the least of all items, the first of them if several are; fails if there are none.",
        items());
  }

  private static NodeType max() {
    return sequence(
        "max",
        "finds the greatest item",
        "Gives the greatest of all items, the first of them if several are; fails if there are"
            + " none.",
        items());
  }

  private static Port several(String help) {
    return Port.requiredSeveral("items", PortType.DATA, help);
  }

  private static NodeType sequence(
      String name, String summary, String help, Port port, Param... params) {
    return OperatorTypes.operator(name, summary, help, List.of(port), List.of(params));
  }
}
