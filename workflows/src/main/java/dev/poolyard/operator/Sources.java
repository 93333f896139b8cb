package dev.poolyard.operator;

import dev.poolyard.model.Params;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.operator.NodeOutput.Lazy;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.RangeValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;

/** The nodes that bring values into a workflow. */
final class Sources {
  private Sources() {}

  static NodeOutput range(NodeContext context) {
    Params params = context.params();
    return new Data(
        new RangeValue(
            BigInteger.valueOf(params.integer("start")),
            BigInteger.valueOf(params.integer("stop")),
            BigInteger.valueOf(params.integer("step"))));
  }

  static NodeOutput count(NodeContext context) {
    Params params = context.params();
    return new Lazy(new CountedItems(params.integer("start"), params.integer("step")));
  }

  static NodeOutput text(NodeContext context) {
    return new Data(
        new ListValue(context.params().text("text").lines().<Value>map(StrValue::new).toList()));
  }

  /** Draws as {@code random.Random(seed)} does: integers if both bounds are, else floats. */
  static NodeOutput random(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    Params params = context.params();
    boolean integers =
        switch (params.text("method")) {
          case "randint" -> true;
          case "uniform" -> false;
          default ->
              params.value("low") instanceof IntegerValue
                  && params.value("high") instanceof IntegerValue;
        };
    return new Data(
        PythonFunctions.call(
            context,
            integers ? "random_integers" : "random_floats",
            params.value("count"),
            params.value("low"),
            params.value("high"),
            params.value("seed")));
  }
}
