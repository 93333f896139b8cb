package dev.poolyard.model;

import dev.poolyard.model.TaskParameter.Misfit;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.RangeValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Checks params against each other, which the schema cannot. */
final class ParamCheck {
  private ParamCheck() {}

  static void run(Draft draft, Problems problems) {
    for (Node node : draft.workflow().nodes()) {
      switch (node.type().name()) {
        case "range" -> checkRange(node, problems);
        case "random" -> checkRandom(node, problems);
        case "singledispatch" -> DispatchCheck.run(node, problems);
        case "task" -> checkTask(node, problems);
        default -> {}
      }
    }
  }

  private static void checkRange(Node node, Problems problems) {
    Params params = node.params();
    if (!params.isGiven("stop")) {
      return;
    }
    long step = params.integer("step");
    if (step == 0) {
      problems.add(
          Problem.ofPort(
              "param_out_of_range",
              node.id(),
              "step",
              "step must not be 0, was 0; use 1 to count up or -1 to count down"));
      return;
    }
    var range =
        new RangeValue(
            BigInteger.valueOf(params.integer("start")),
            BigInteger.valueOf(params.integer("stop")),
            BigInteger.valueOf(step));
    if (range.length().compareTo(BigInteger.valueOf(Limits.RANGE_ITEMS)) > 0) {
      problems.add(
          Problem.ofPort(
              "too_many_items",
              node.id(),
              "stop",
              "a range must count at most %d items, this one counts %d"
                  .formatted(Limits.RANGE_ITEMS, range.length())));
    }
  }

  private static void checkRandom(Node node, Problems problems) {
    Params params = node.params();
    double low = params.optionalNumber("low").orElse(0);
    double high = params.optionalNumber("high").orElse(low);
    if (low > high) {
      problems.add(
          Problem.ofPort(
              "param_out_of_range",
              node.id(),
              "high",
              "high must be at least low, but low is %s and high is %s"
                  .formatted(Repr.of(params.value("low")), Repr.of(params.value("high")))));
    }
    if (params.text("method").equals("randint")) {
      checkWhole(node, "low", problems);
      checkWhole(node, "high", problems);
    }
  }

  private static void checkWhole(Node node, String name, Problems problems) {
    if (!(node.params().value(name) instanceof IntegerValue)) {
      problems.add(
          Problem.ofPort(
              "wrong_type",
              node.id(),
              name,
              "%s must be an integer for randint, was %s; use uniform for floats"
                  .formatted(name, Repr.of(node.params().value(name)))));
    }
  }

  private static void checkTask(Node node, Problems problems) {
    Optional<TaskSignature> signature =
        node.params().isGiven("name")
            ? TaskSignatures.find(node.params().text("name"))
            : Optional.empty();
    signature.ifPresent(known -> checkArguments(node, known, problems));
  }

  private static void checkArguments(Node node, TaskSignature signature, Problems problems) {
    List<Value> arguments = node.params().list("args");
    List<TaskParameter> parameters = signature.parameters();
    if (arguments.size() > parameters.size()) {
      problems.add(
          badArguments(
              node,
              "args must have at most %d items for %s, has %d"
                  .formatted(parameters.size(), signature.text(), arguments.size())));
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Optional<Misfit> misfit = parameters.get(i).misfit(arguments.get(i));
      if (misfit.isPresent()) {
        problems.add(badArguments(node, "args[%d]: %s".formatted(i, misfit.get().message())));
      }
    }
  }

  private static Problem badArguments(Node node, String message) {
    return Problem.ofPort("bad_arguments", node.id(), "args", message);
  }
}
