package dev.poolyard.language.runtime;

import dev.poolyard.language.runtime.Comparisons.Order;
import java.util.HashMap;
import java.util.Map;

/** Gathers the special methods of one built-in type, see {@link BuiltinSlots}. */
final class SlotTable {
  private final TypeObject owner;
  private final Map<String, Object> methods = new HashMap<>();

  SlotTable(TypeObject owner) {
    this.owner = owner;
  }

  TypeObject owner() {
    return owner;
  }

  Map<String, Object> all() {
    return Map.copyOf(methods);
  }

  SlotTable put(String name, int count, Method body) {
    Method checked =
        (context, self, arguments) ->
            body.call(context, self, arguments.expect(name, count, count));
    methods.put(name, new BuiltinMethod(owner, name, checked));
    return this;
  }

  SlotTable unhashable() {
    methods.put("__hash__", Nothing.NONE);
    return this;
  }

  /** Comparisons, hash and text of types whose objects are compared by value. */
  SlotTable withValues() {
    put("__eq__", 1, (c, self, a) -> equal(self, a.at(0)));
    put("__ne__", 1, (c, self, a) -> negated(equal(self, a.at(0))));
    put("__repr__", 0, (c, self, a) -> Representation.plain(self));
    put("__hash__", 0, (c, self, a) -> Hashing.ofBuiltin(self));
    put("__str__", 0, (c, self, a) -> self instanceof String ? self : Representation.of(self));
    for (Order order : Order.values()) {
      put(order.method(), 1, (c, self, a) -> ordered(order, self, a.at(0)));
    }
    return this;
  }

  private static Object negated(Object answer) {
    return answer instanceof Boolean truth ? (Object) !truth : answer;
  }

  private static Object equal(Object self, Object other) {
    return comparable(self, other)
        ? (Object) Equality.equalBuiltins(self, other)
        : NotImplemented.ANSWER;
  }

  private static Object ordered(Order order, Object self, Object other) {
    boolean unordered = self instanceof DictObject || self instanceof RangeObject;
    return comparable(self, other) && !unordered
        ? Comparisons.orderBuiltins(order, self, other)
        : NotImplemented.ANSWER;
  }

  private static boolean comparable(Object self, Object other) {
    return switch (self) {
      case Double real -> Numbers.isNumber(other);
      case String text -> other instanceof String;
      case ListObject list -> other instanceof ListObject;
      case TupleObject tuple -> other instanceof TupleObject;
      case DictObject dict -> other instanceof DictObject;
      case SetObject set -> other instanceof SetObject;
      case DictView view -> other instanceof SetObject || other instanceof DictView;
      case RangeObject range -> other instanceof RangeObject;
      default -> Numbers.isInteger(other);
    };
  }

  /** The operators of numbers; those on bits if {@code bits}. */
  SlotTable withNumbers(boolean bits) {
    for (Operation operation : Operation.values()) {
      if (bits || operation.compareTo(Operation.SHIFT_LEFT) < 0) {
        put(operation.method(), 1, (c, self, a) -> arithmetic(operation, self, a.at(0), false));
        put(operation.reflected(), 1, (c, self, a) -> arithmetic(operation, self, a.at(0), true));
      }
    }
    put("__neg__", 0, (c, self, a) -> Operators.minus(self));
    put("__pos__", 0, (c, self, a) -> Operators.plus(self));
    put("__bool__", 0, (c, self, a) -> Truth.of(self));
    put("__float__", 0, (c, self, a) -> Numbers.toDouble(self));
    if (bits) {
      put("__invert__", 0, (c, self, a) -> Operators.invert(self));
      put("__int__", 0, (c, self, a) -> Numbers.withoutBool(self));
      put("__index__", 0, (c, self, a) -> Numbers.withoutBool(self));
    }
    return this;
  }

  private static Object arithmetic(
      Operation operation, Object self, Object other, boolean reflected) {
    boolean fits = self instanceof Double ? Numbers.isNumber(other) : Numbers.isInteger(other);
    if (!fits) {
      return NotImplemented.ANSWER;
    }
    return reflected
        ? Arithmetic.apply(operation, other, self)
        : Arithmetic.apply(operation, self, other);
  }

  SlotTable withContainer() {
    put("__len__", 0, (c, self, a) -> Lengths.of(self));
    put("__contains__", 1, (c, self, a) -> Comparisons.contains(c, self, a.at(0)));
    return put("__iter__", 0, (c, self, a) -> Iteration.ofBuiltin(self));
  }

  SlotTable withSubscript() {
    return put("__getitem__", 1, (c, self, a) -> Subscripts.ofBuiltin(self, a.at(0)));
  }

  SlotTable withSequence() {
    put("__add__", 1, (c, self, a) -> Sequences.concatenate(self, a.at(0)));
    put("__mul__", 1, (c, self, a) -> Sequences.repeat(self, Numbers.index(a.at(0))));
    put("__rmul__", 1, (c, self, a) -> Sequences.repeat(self, Numbers.index(a.at(0))));
    return withContainer().withSubscript();
  }

  SlotTable withItems() {
    put(
        "__setitem__",
        2,
        (context, self, a) -> {
          Subscripts.set(context, self, a.at(0), a.at(1));
          return Nothing.NONE;
        });
    put(
        "__delitem__",
        1,
        (context, self, a) -> {
          Subscripts.delete(self, a.at(0));
          return Nothing.NONE;
        });
    return withSubscript();
  }

  /** {@code %} of strings. */
  SlotTable withRemainder() {
    return put("__mod__", 1, (c, self, a) -> PercentFormat.format((String) self, a.at(0)));
  }

  SlotTable withSets() {
    for (Operation operation :
        new Operation[] {
          Operation.SUBTRACT, Operation.BITWISE_AND, Operation.BITWISE_OR, Operation.BITWISE_XOR
        }) {
      put(operation.method(), 1, (c, self, a) -> SetAlgebra.apply(operation, self, a.at(0)));
      put(operation.reflected(), 1, (c, self, a) -> SetAlgebra.apply(operation, a.at(0), self));
    }
    return this;
  }
}
