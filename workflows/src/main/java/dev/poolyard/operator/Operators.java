package dev.poolyard.operator;

import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.RangeValue;
import dev.poolyard.value.SourceFunction;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** Which operator each node type has; a new type is one entry here and one in the catalogue. */
public final class Operators {
  private static final Map<String, Operator> BY_TYPE =
      Map.ofEntries(
          Map.entry("value", context -> new Data(context.params().value("value"))),
          Map.entry("list", context -> new Data(new ListValue(context.params().list("items")))),
          Map.entry("range", Operators::range),
          Map.entry("function", Operators::function),
          Map.entry("task", Operators::task),
          Map.entry("map", new MapOperator()),
          Map.entry("filter", new FilterOperator()),
          Map.entry("reduce", new ReduceOperator()),
          Map.entry("apply", new ApplyOperator()),
          Map.entry("output", new OutputOperator()),
          Map.entry("expect", new ExpectOperator()));

  private Operators() {}

  /** Returns the operator of a node type, or nothing if its nodes are executors. */
  public static Optional<Operator> find(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  private static NodeOutput range(NodeContext context) {
    return new Data(
        new RangeValue(
            BigInteger.valueOf(context.params().integer("start")),
            BigInteger.valueOf(context.params().integer("stop")),
            BigInteger.valueOf(context.params().integer("step"))));
  }

  private static NodeOutput function(NodeContext context) throws NodeFailure {
    String source = context.params().text("source");
    try {
      Program program = Program.compile(source);
      String name = context.params().optionalText("name").orElse(program.defaultName());
      return new Data(new SourceFunction(source, name));
    } catch (SourceException e) {
      throw new NodeFailure(context.id(), "SyntaxError", String.valueOf(e.getMessage()));
    }
  }

  private static NodeOutput task(NodeContext context) {
    return new Data(
        new BuiltInFunction(context.params().text("name"), context.params().list("args")));
  }
}
