package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.ComposedFunction;
import dev.poolyard.value.Decorator;
import dev.poolyard.value.DispatchedFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.KeyFunction;
import dev.poolyard.value.PartialFunction;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.WrappedFunction;
import java.util.ArrayList;
import java.util.List;

/** The nodes that make functions of functions. */
final class FunctionNodes {
  private FunctionNodes() {}

  /** {@code functools.partial}. */
  static NodeOutput partial(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> arguments = new ArrayList<>(context.arguments("values"));
    arguments.addAll(context.params().list("args"));
    return new Data(
        PartialFunction.of(context.function(), arguments, context.params().object("kwargs")));
  }

  /** The functions one after the other. */
  static NodeOutput compose(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return new Data(new ComposedFunction(functions(context)));
  }

  /** {@code functools.lru_cache}. */
  static NodeOutput lruCache(NodeContext context) throws NodeFailure {
    return new Data(
        new CachedFunction(
            context.function(), context.params().optionalInteger("maxsize"), context.id()));
  }

  /** {@code functools.cmp_to_key}. */
  static NodeOutput cmpToKey(NodeContext context) throws NodeFailure {
    return new Data(new KeyFunction(context.function()));
  }

  /** {@code functools.singledispatch}. */
  static NodeOutput singledispatch(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<FunctionValue> functions = functions(context);
    List<Value> types = context.params().list("types");
    List<DispatchedFunction.Case> cases = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      cases.add(
          new DispatchedFunction.Case(((StrValue) types.get(i)).value(), functions.get(i + 1)));
    }
    return new Data(new DispatchedFunction(functions.getFirst(), cases));
  }

  /** A decorator made with {@code functools.wraps}. */
  static NodeOutput wraps(NodeContext context) throws NodeFailure {
    return new Data(
        new WrappedFunction(Decorator.of(context.params().text("decorator")), context.function()));
  }

  private static List<FunctionValue> functions(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<FunctionValue> functions = new ArrayList<>();
    for (Value value : context.values("functions")) {
      if (!(value instanceof FunctionValue function)) {
        throw new NodeFailure(
            context.id(), "TypeError", "what is wired to functions must be functions");
      }
      functions.add(function);
    }
    return functions;
  }
}
