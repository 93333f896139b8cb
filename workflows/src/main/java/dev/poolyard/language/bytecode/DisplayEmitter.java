package dev.poolyard.language.bytecode;

import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes displays of lists, tuples, sets and dicts. */
final class DisplayEmitter {
  /** Fewer constants than this are put in one by one. */
  private static final int LEAST_COPIED = 3;

  /** CPython evaluates at most so many entries of a dict before it puts them in. */
  private static final int LONGEST_KEPT = 15;

  /** CPython begins a new run after so many entries. */
  private static final int LONGEST_RUN = 17;

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
    int from = 0;
    while (from < entries.size()) {
      if (entries.get(from).key() == null) {
        expressions.emit(entries.get(from).value());
        emitter.slots.load(dict, DictObject.class);
        emitter.call(RuntimeCall.SPREAD_ENTRIES);
        from++;
      } else {
        int to = endOfRun(entries, from);
        run(entries.subList(from, to), dict);
        from = to;
      }
    }
    emitter.slots.load(dict, DictObject.class);
    emitter.slots.release(mark);
  }

  /** CPython puts entries in after it has evaluated a whole run, unless the run is long. */
  private static int endOfRun(List<Expression.Entry> entries, int from) {
    int to = from;
    while (to < entries.size() && to - from < LONGEST_RUN && entries.get(to).key() != null) {
      to++;
    }
    return to;
  }

  private void run(List<Expression.Entry> entries, int dict) {
    boolean atOnce = entries.size() > LONGEST_KEPT;
    if (entries.size() == 1 || atOnce) {
      for (Expression.Entry entry : entries) {
        expressions.operands(List.of(Objects.requireNonNull(entry.key()), entry.value()));
        emitter.slots.load(dict, DictObject.class);
        emitter.call(RuntimeCall.PUT);
      }
      return;
    }
    List<Expression> parts = new ArrayList<>();
    for (Expression.Entry entry : entries) {
      parts.add(Objects.requireNonNull(entry.key()));
      parts.add(entry.value());
    }
    expressions.array(parts);
    emitter.slots.load(dict, DictObject.class);
    emitter.call(RuntimeCall.PUT_ALL);
  }
}
