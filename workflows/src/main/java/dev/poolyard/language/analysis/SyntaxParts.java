package dev.poolyard.language.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Goes through syntax of every kind, for what is looked for everywhere. */
final class SyntaxParts {
  private SyntaxParts() {}

  interface Visitor {
    void visit(Object syntax);
  }

  /** Visits the syntax directly inside, whatever kind it is of, in the order written. */
  static void forEach(Object syntax, Visitor visitor) {
    if (syntax instanceof List<?> list) {
      list.forEach(visitor::visit);
    } else if (syntax instanceof Record) {
      for (RecordComponent component : syntax.getClass().getRecordComponents()) {
        Object part = valueOf(syntax, component);
        if (part instanceof List<?> || part instanceof Record) {
          visitor.visit(part);
        }
      }
    }
  }

  private static Object valueOf(Object syntax, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(syntax);
      return value == null ? "" : value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("syntax is public", e);
    }
  }
}
