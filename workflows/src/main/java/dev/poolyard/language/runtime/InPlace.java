package dev.poolyard.language.runtime;

/** Python's augmented assignments: {@code a += b} and the like. */
public final class InPlace {
  private InPlace() {}

  /** Returns what the variable holds after {@code a operator= b}. */
  public static Object apply(Operation operation, Context context, Object a, Object b) {
    if (a instanceof Typed) {
      Object answer = BinaryMethods.inPlace(operation, a, b);
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    return switch (a) {
      case ListObject list -> ofList(operation, context, list, b);
      case SetObject set when !set.frozen() && b instanceof SetObject other ->
          ofSet(operation, set, other);
      case DictObject dict when operation == Operation.BITWISE_OR -> {
        Dicts.update(context, dict, b);
        yield dict;
      }
      default -> Operators.apply(operation, a, b, true);
    };
  }

  private static Object ofList(Operation operation, Context context, ListObject list, Object b) {
    if (operation == Operation.ADD || operation == Operation.MULTIPLY) {
      Object answer = BinaryMethods.mayApply(list, b) ? reflected(operation, list, b) : null;
      if (answer != null && answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    switch (operation) {
      case ADD -> Sequences.extend(context, list, b);
      case MULTIPLY -> list.become(((ListObject) Sequences.repeat(list, b)).toArray());
      default -> {
        return Operators.apply(operation, list, b, true);
      }
    }
    return list;
  }

  private static Object reflected(Operation operation, Object a, Object b) {
    return BinaryMethods.apply(a, b, operation.method(), operation.reflected());
  }

  private static Object ofSet(Operation operation, SetObject set, SetObject other) {
    switch (operation) {
      case SUBTRACT -> set.removeAll(other.elements());
      case BITWISE_AND -> set.become(SetAlgebra.intersection(set, other));
      case BITWISE_OR -> set.addAll(other);
      case BITWISE_XOR -> SetAlgebra.toggle(set, other);
      default -> {
        return Operators.apply(operation, set, other, true);
      }
    }
    return set;
  }
}
