package dev.poolyard.language.bytecode;

import dev.poolyard.language.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Writes f-strings. */
final class FormatEmitter {
  private final ExpressionEmitter expressions;
  private final Emitter emitter;

  FormatEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
    this.emitter = expressions.emitter();
  }

  void emit(Expression.FormattedString string) {
    boolean kept = emitter.suspensions.within(string);
    List<Runnable> parts = new ArrayList<>();
    for (Expression.Part part : string.parts()) {
      if (kept) {
        part(part);
        int slot = emitter.slots.newTemporary();
        emitter.slots.store(slot);
        parts.add(() -> emitter.slots.load(slot));
      } else {
        parts.add(() -> part(part));
      }
    }
    if (parts.size() == 1 && !kept) {
      parts.getFirst().run();
      return;
    }
    expressions.preparedArray(parts);
    emitter.call(RuntimeCall.JOIN);
  }

  private void part(Expression.Part part) {
    switch (part) {
      case Expression.TextPart text -> emitter.string(text.text());
      case Expression.ValuePart value -> {
        Expression.FormattedString format = value.format();
        Expression specification =
            format == null ? new Expression.StrLiteral(value.value().place(), "") : format;
        List<Runnable> operands = expressions.prepared(List.of(value.value(), specification));
        operands.getFirst().run();
        if (value.conversion() != 0) {
          emitter.code.loadConstant((int) value.conversion());
          emitter.call(RuntimeCall.CONVERT);
        }
        operands.getLast().run();
        emitter.call(RuntimeCall.FORMAT);
      }
    }
  }
}
