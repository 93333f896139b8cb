package dev.poolyard.language.syntax;

/** An operator before its operand. */
public enum UnaryOperator {
  NOT,
  MINUS,
  PLUS,
  INVERT
}
