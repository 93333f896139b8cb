package dev.poolyard.language.bytecode;

import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.syntax.Expression;
import java.util.List;

/** Writes displays of lists, tuples, sets and dicts. */
final class DisplayEmitter {
  /** Fewer constants than this are put in one by one. */
  private static final int LEAST_COPIED = 3;

  private final ExpressionEmitter expressions;
  private final Emitter emitter;

  DisplayEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
    this.emitter = expressions.emitter();
  }

  void list(List<Expression> elements) {
    Object[] constants = Folding.constants(elements);
    if (constants != null && constants.length >= LEAST_COPIED) {
      emitter.constants.load(emitter.code, constants, Object[].class);
      emitter.call(RuntimeCall.LIST_COPY);
      return;
    }
    elements(elements);
    emitter.call(RuntimeCall.LIST);
  }

  void tuple(List<Expression> elements) {
    elements(elements);
    emitter.call(RuntimeCall.TUPLE);
  }

  /**
   * @param copied whether the set is more than only iterated
   */
  void set(Expression.SetDisplay display, boolean copied) {
    List<Expression> written = display.elements();
    boolean constant =
        (!copied || written.size() > 2) && written.stream().allMatch(Folding::isFolded);
    elements(written);
    emitter.loadContext();
    if (constant) {
      emitter.code.loadConstant(copied ? 1 : 0);
      emitter.call(RuntimeCall.CONSTANT_SET);
    } else {
      emitter.call(RuntimeCall.SET);
    }
  }

  /** Leaves an array of the elements, with those of starred ones in between. */
  private void elements(List<Expression> elements) {
    if (elements.stream().noneMatch(Expression.Starred.class::isInstance)) {
      expressions.array(elements);
      return;
    }
    int mark = emitter.slots.mark();
    int gathered = emitter.slots.newTemporary();
    emitter.call(RuntimeCall.NEW_LIST);
    emitter.slots.store(gathered);
    for (Expression element : elements) {
      boolean starred = element instanceof Expression.Starred;
      expressions.emit(element instanceof Expression.Starred star ? star.value() : element);
      emitter.slots.load(gathered, ListObject.class);
      if (starred) {
        emitter.loadContext();
      }
      emitter.call(starred ? RuntimeCall.SPREAD : RuntimeCall.APPEND);
    }
    emitter.slots.load(gathered, ListObject.class);
    emitter.call(RuntimeCall.ELEMENTS);
    emitter.slots.release(mark);
  }

  void dict(List<Expression.Entry> entries) {
    int mark = emitter.slots.mark();
    int dict = emitter.slots.newTemporary();
    emitter.call(RuntimeCall.NEW_DICT);
    emitter.slots.store(dict);
    for (Expression.Entry entry : entries) {
      if (entry.key() == null) {
        expressions.emit(entry.value());
        emitter.slots.load(dict, DictObject.class);
        emitter.call(RuntimeCall.SPREAD_ENTRIES);
      } else {
        expressions.operands(List.of(entry.key(), entry.value()));
        emitter.slots.load(dict, DictObject.class);
        emitter.call(RuntimeCall.PUT);
      }
    }
    emitter.slots.load(dict, DictObject.class);
    emitter.slots.release(mark);
  }
}
