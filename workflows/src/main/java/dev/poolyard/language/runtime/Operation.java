package dev.poolyard.language.runtime;

/** A binary operator, with the special methods that a class may define it by. */
public enum Operation {
  ADD("+", "add"),
  SUBTRACT("-", "sub"),
  MULTIPLY("*", "mul"),
  MATRIX_MULTIPLY("@", "matmul"),
  DIVIDE("/", "truediv"),
  FLOOR_DIVIDE("//", "floordiv"),
  REMAINDER("%", "mod"),
  POWER("**", "pow"),
  SHIFT_LEFT("<<", "lshift"),
  SHIFT_RIGHT(">>", "rshift"),
  BITWISE_AND("&", "and"),
  BITWISE_OR("|", "or"),
  BITWISE_XOR("^", "xor");

  private final String symbol;
  private final String method;
  private final String reflected;
  private final String inPlace;

  Operation(String symbol, String word) {
    this.symbol = symbol;
    this.method = "__" + word + "__";
    this.reflected = "__r" + word + "__";
    this.inPlace = "__i" + word + "__";
  }

  /** Returns the method of the left operand. */
  public String method() {
    return method;
  }

  /** Returns the method of the right operand. */
  public String reflected() {
    return reflected;
  }

  /** Returns the method of an augmented assignment. */
  public String inPlace() {
    return inPlace;
  }

  Raise unsupported(Object a, Object b, boolean augmented) {
    String shown = augmented ? symbol + "=" : this == POWER ? "** or pow()" : symbol;
    return Raise.typeError(
        "unsupported operand type(s) for %s: '%s' and '%s'",
        shown, Types.nameOf(a), Types.nameOf(b));
  }
}
