package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** Asks the operands of a binary operator for their special methods, in Python's order. */
public final class BinaryMethods {
  private BinaryMethods() {}

  /** Returns whether one of the operands may have special methods. */
  static boolean mayApply(Object a, Object b) {
    return a instanceof Typed || b instanceof Typed;
  }

  /**
   * Returns what {@code a.method(b)} or {@code b.reflected(a)} answers, or {@link
   * NotImplemented#ANSWER}. The right operand comes first if its type derives from that of the left
   * and has a reflected method of its own; operands of one type are never reflected.
   */
  public static Object apply(Object a, Object b, String method, String reflected) {
    TypeObject left = Types.of(a);
    TypeObject right = Types.of(b);
    Object forward = SpecialMethods.find(a, method);
    Object backward = left == right ? null : SpecialMethods.find(b, reflected);
    if (backward != null && right.isSubtypeOf(left) && left.find(reflected) != backward) {
      Object answer = ask(b, backward, a);
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
      backward = null;
    }
    Object answer = ask(a, forward, b);
    return answer == NotImplemented.ANSWER ? ask(b, backward, a) : answer;
  }

  private static Object ask(Object self, @Nullable Object method, Object other) {
    return method == null
        ? NotImplemented.ANSWER
        : SpecialMethods.callWith(Context.current(), self, method, Arguments.of(other));
  }

  /** Returns what the method of an augmented assignment answers, or {@code ANSWER}. */
  static Object inPlace(Operation operation, Object a, Object b) {
    return ask(a, SpecialMethods.find(a, operation.inPlace()), b);
  }

  /**
   * Returns what a comparison by special methods answers, or {@code ANSWER}. Here the right operand
   * comes first whenever its type derives from that of the left, and operands of one type are
   * reflected too.
   */
  static Object compare(Object a, Object b, String method, String reflected) {
    TypeObject left = Types.of(a);
    TypeObject right = Types.of(b);
    boolean rightFirst = left != right && right.isSubtypeOf(left);
    if (rightFirst) {
      Object answer = compareOne(b, reflected, a);
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    Object answer = compareOne(a, method, b);
    return answer == NotImplemented.ANSWER && !rightFirst ? compareOne(b, reflected, a) : answer;
  }

  /** An object without {@code __ne__} answers the opposite of its {@code __eq__}. */
  private static Object compareOne(Object self, String method, Object other) {
    Object found = SpecialMethods.find(self, method);
    if (found != null || !method.equals("__ne__")) {
      return ask(self, found, other);
    }
    return notEqual(self, other);
  }

  /** Returns what {@code object.__ne__} answers. */
  static Object notEqual(Object self, Object other) {
    Object method = SpecialMethods.find(self, "__eq__");
    Object equal = method == null && self == other ? (Object) true : ask(self, method, other);
    return equal == NotImplemented.ANSWER ? equal : (Object) !Truth.of(equal);
  }
}
