package dev.poolyard.operator;

import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.SourceFunction;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which operator each node type has; a new type is one entry here and one in the catalogue. */
public final class Operators {
  private static final Map<String, Operator> BY_TYPE = new HashMap<>();

  static {
    BY_TYPE.put("value", context -> new Data(context.params().value("value")));
    BY_TYPE.put("list", context -> new Data(new ListValue(context.params().list("items"))));
    BY_TYPE.put("range", Sources::range);
    BY_TYPE.put("count", Sources::count);
    BY_TYPE.put("text", Sources::text);
    BY_TYPE.put("random", Sources::random);
    BY_TYPE.put("function", Operators::function);
    BY_TYPE.put("task", Operators::task);
    BY_TYPE.put("partial", FunctionNodes::partial);
    BY_TYPE.put("compose", FunctionNodes::compose);
    BY_TYPE.put("lru_cache", FunctionNodes::lruCache);
    BY_TYPE.put("cmp_to_key", FunctionNodes::cmpToKey);
    BY_TYPE.put("singledispatch", FunctionNodes::singledispatch);
    BY_TYPE.put("wraps", FunctionNodes::wraps);
    BY_TYPE.put("map", new TasksOperator(Operation.MAP));
    BY_TYPE.put("starmap", new TasksOperator(Operation.STARMAP));
    BY_TYPE.put("filter", new TasksOperator(Operation.FILTER));
    BY_TYPE.put("flat_map", new TasksOperator(Operation.FLAT_MAP));
    BY_TYPE.put("reduce", new ReduceOperator());
    BY_TYPE.put("accumulate", context -> context.output(new Accumulation(context)));
    BY_TYPE.put("sorted", KeyedOperators::sorted);
    BY_TYPE.put("group_by", KeyedOperators::groupBy);
    BY_TYPE.put("take_while", context -> context.output(new TakenWhile(context)));
    BY_TYPE.put("take", new TakeOperator());
    BY_TYPE.put("zip", context -> context.output(new ZippedItems(context.allItems())));
    BY_TYPE.put("chain", context -> context.output(new ChainedItems(context.allItems())));
    BY_TYPE.put("enumerate", Operators::enumerate);
    BY_TYPE.put("batched", Operators::batched);
    BY_TYPE.put("length", Operators::length);
    BY_TYPE.put("sum", context -> ofAllItems(context, "total"));
    BY_TYPE.put("min", context -> ofAllItems(context, "least"));
    BY_TYPE.put("max", context -> ofAllItems(context, "greatest"));
    BY_TYPE.put("apply", new ApplyOperator());
    BY_TYPE.put("submit", new SubmitOperator());
    BY_TYPE.put("map_async", new MapAsyncOperator());
    BY_TYPE.put("result", Futures::result);
    BY_TYPE.put("wait", Futures::wait);
    BY_TYPE.put("as_completed", Futures::asCompleted);
    BY_TYPE.put("output", new OutputOperator());
    BY_TYPE.put("expect", new ExpectOperator());
  }

  private Operators() {}

  /** Returns the operator of a node type, or nothing if its nodes are executors. */
  public static Optional<Operator> find(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
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

  private static NodeOutput enumerate(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return context.output(new EnumeratedItems(context.items(), context.params().integer("start")));
  }

  private static NodeOutput batched(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return context.output(new BatchedItems(context.items(), (int) context.params().integer("n")));
  }

  private static NodeOutput length(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    ItemSource items = context.items();
    int length =
        items instanceof ListItems list
            ? list.next(Integer.MAX_VALUE).size()
            : Pull.each(context.id(), items, _ -> {});
    return new Data(IntegerValue.of(BigInteger.valueOf(length)));
  }

  private static NodeOutput ofAllItems(NodeContext context, String function)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return new Data(
        PythonFunctions.call(context, function, new ListValue(context.finishedItems())));
  }
}
