package dev.poolyard.language.module.operator;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TypeObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The module {@code operator}. */
public final class OperatorModule {
  private final Map<String, Object> attributes = new HashMap<>();

  private OperatorModule() {
    compare();
    compute();
    computeInPlace();
    useContainers();
    binary("is_", (c, a, b) -> Comparisons.same(a, b));
    binary("is_not", (c, a, b) -> !Comparisons.same(a, b));
    unary("truth", (c, a) -> Truth.of(a));
    unary("not_", (c, a) -> !Truth.of(a));
    attributes.put("call", new BuiltinFunction("call", OperatorModule::call));
    for (TypeObject type : List.of(ItemGetter.TYPE, AttributeGetter.TYPE, MethodCaller.TYPE)) {
      attributes.put(type.name(), type);
    }
  }

  public static Map<String, Object> attributes() {
    return new OperatorModule().attributes;
  }

  private interface Unary {
    Object apply(Context context, Object a);
  }

  private interface Binary {
    Object apply(Context context, Object a, Object b);
  }

  private void unary(String name, Unary operation) {
    String qualified = "_operator." + name;
    attributes.put(
        name,
        new BuiltinFunction(
            name, (c, arguments) -> operation.apply(c, arguments.expect(qualified, 1, 1).at(0))));
  }

  private void binary(String name, Binary operation) {
    String qualified = "_operator." + name;
    attributes.put(
        name,
        new BuiltinFunction(
            name,
            (context, arguments) -> {
              arguments.expect(qualified, 2, 2);
              return operation.apply(context, arguments.at(0), arguments.at(1));
            }));
  }

  private void compare() {
    binary("eq", (c, a, b) -> Equality.equal(a, b));
    binary("ne", (c, a, b) -> !Equality.equal(a, b));
    binary("lt", (c, a, b) -> Comparisons.compare(Order.LESS, a, b));
    binary("le", (c, a, b) -> Comparisons.compare(Order.LESS_OR_EQUAL, a, b));
    binary("gt", (c, a, b) -> Comparisons.compare(Order.GREATER, a, b));
    binary("ge", (c, a, b) -> Comparisons.compare(Order.GREATER_OR_EQUAL, a, b));
  }

  private void compute() {
    Object absolute = Objects.requireNonNull(Builtins.find("abs"));
    unary("abs", (c, a) -> Calling.call(c, absolute, a));
    unary("neg", (c, a) -> Operators.minus(a));
    unary("pos", (c, a) -> Operators.plus(a));
    unary("inv", (c, a) -> Operators.invert(a));
    unary("invert", (c, a) -> Operators.invert(a));
    unary("index", (c, a) -> Integers.normalize(Numbers.toBig(a)));
    binary("add", (c, a, b) -> Operators.add(a, b));
    binary("sub", (c, a, b) -> Operators.subtract(a, b));
    binary("mul", (c, a, b) -> Operators.multiply(a, b));
    binary("truediv", (c, a, b) -> Operators.divide(a, b));
    binary("floordiv", (c, a, b) -> Operators.floorDivide(a, b));
    binary("mod", (c, a, b) -> Operators.remainder(a, b));
    binary("pow", (c, a, b) -> Operators.power(a, b));
    binary("lshift", (c, a, b) -> Operators.shiftLeft(a, b));
    binary("rshift", (c, a, b) -> Operators.shiftRight(a, b));
    binary("and_", (c, a, b) -> Operators.bitwiseAnd(a, b));
    binary("or_", (c, a, b) -> Operators.bitwiseOr(a, b));
    binary("matmul", (c, a, b) -> Operators.matrixMultiply(a, b));
    binary("xor", (c, a, b) -> Operators.bitwiseXor(a, b));
    binary("concat", (c, a, b) -> Operators.add(Containers.sequence(a), b));
  }

  private void computeInPlace() {
    for (InPlaceOperation operation : InPlaceOperation.values()) {
      binary(operation.functionName(), operation::apply);
    }
    binary("iconcat", (c, a, b) -> Operators.addInPlace(c, Containers.sequence(a), b));
  }

  private void useContainers() {
    binary("contains", Comparisons::contains);
    binary("getitem", (c, a, b) -> Subscripts.get(a, b));
    binary("countOf", Containers::countOf);
    binary("indexOf", Containers::indexOf);
    binary(
        "delitem",
        (c, a, b) -> {
          Subscripts.delete(a, b);
          return Nothing.NONE;
        });
    attributes.put(
        "setitem",
        new BuiltinFunction(
            "setitem",
            (context, arguments) -> {
              arguments.expect("_operator.setitem", 3, 3);
              Subscripts.set(context, arguments.at(0), arguments.at(1), arguments.at(2));
              return Nothing.NONE;
            }));
    Parameters lengthHint = Parameters.of("_operator.length_hint(obj, default?, /)");
    attributes.put(
        "length_hint",
        new BuiltinFunction(
            "length_hint", (c, arguments) -> Containers.lengthHint(lengthHint.bind(arguments))));
  }

  private static Object call(Context context, Arguments arguments) {
    arguments.expectPositional("call", 1, Integer.MAX_VALUE);
    context.step();
    return Calling.callable(arguments.at(0)).call(context, arguments.withoutFirst());
  }
}
