package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.syntax.Annotations.Annotation;
import dev.poolyard.language.syntax.Expression;
import java.util.List;

/** Writes annotations: names are looked up, types joined, texts kept for whoever asks. */
final class AnnotationEmitter {
  private final ExpressionEmitter expressions;
  private final Emitter emitter;

  AnnotationEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
    this.emitter = expressions.emitter();
  }

  /** Gives the annotations to the function on the operand stack. */
  void annotate(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return;
    }
    emitter.newArray(annotations.size(), Object.class);
    for (int i = 0; i < annotations.size(); i++) {
      Expression annotation = annotations.get(i).expression();
      emitter.element(i, () -> emit(annotation));
    }
    String[] names = annotations.stream().map(Annotation::name).toArray(String[]::new);
    emitter.constants.load(emitter.code, names, String[].class);
    emitter.call(RuntimeCall.ANNOTATED);
  }

  /** Leaves what {@code annotation} means on the operand stack. */
  void emit(Expression annotation) {
    switch (annotation) {
      case Expression.StrLiteral text -> name(text.value());
      case Expression.Binary union -> {
        emit(union.left());
        emit(union.right());
        emitter.call(RuntimeCall.JOINED_TYPES);
      }
      case Expression.Subscript generic -> {
        emit(generic.object());
        emit(generic.index());
        emitter.call(RuntimeCall.GENERIC_TYPE);
      }
      case Expression.TupleDisplay tuple -> {
        array(tuple.elements());
        emitter.call(RuntimeCall.TUPLE);
      }
      case Expression.ListDisplay list -> {
        array(list.elements());
        emitter.call(RuntimeCall.LIST);
      }
      default -> expressions.emit(annotation);
    }
  }

  private void array(List<Expression> elements) {
    emitter.newArray(elements.size(), Object.class);
    for (int i = 0; i < elements.size(); i++) {
      Expression element = elements.get(i);
      emitter.element(i, () -> emit(element));
    }
  }

  /** A name in quotes means what the module knows by it, wherever it stands. */
  private void name(String name) {
    Variable variable = expressions.scope().findInModule(name);
    Object builtin = name.equals("None") ? Nothing.NONE : Builtins.find(name);
    if (variable == null && builtin != null) {
      emitter.constant(builtin);
    } else {
      emitter.loadGlobals();
      emitter.code.loadConstant(variable == null ? -1 : variable.slot()).loadConstant(name);
      emitter.call(RuntimeCall.FORWARD_NAME);
    }
  }
}
