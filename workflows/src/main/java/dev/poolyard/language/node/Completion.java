package dev.poolyard.language.node;

/** How a statement ended. */
public enum Completion {
  NORMAL,
  BREAK,
  CONTINUE,
  RETURN
}
