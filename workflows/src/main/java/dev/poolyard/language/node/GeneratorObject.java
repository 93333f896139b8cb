package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import org.jspecify.annotations.Nullable;

/** A generator expression that waits to be asked for its next element. */
final class GeneratorObject extends ObjectIterator {
  private final Frame frame;
  private final ExpressionNode element;
  private final ClauseNode[] clauses;
  private final @Nullable ObjectIterator[] iterators;
  private final int line;
  private int level;
  private boolean running;
  private boolean ended;

  GeneratorObject(
      Frame frame, ObjectIterator first, ExpressionNode element, ClauseNode[] clauses, int line) {
    super("generator");
    this.frame = frame;
    this.element = element;
    this.clauses = clauses;
    this.iterators = new ObjectIterator[clauses.length];
    this.iterators[0] = first;
    this.line = line;
  }

  @Override
  public @Nullable Object next(Context context) {
    if (ended) {
      return null;
    }
    if (running) {
      throw Raise.valueError("generator already executing");
    }
    running = true;
    boolean completed = false;
    frame.context = context;
    context.enter();
    try {
      Object value = advance(context);
      completed = value != null;
      return value;
    } catch (Raise raise) {
      raise.passLine(line);
      raise.leave("<genexpr>");
      throw asRuntimeError(raise);
    } finally {
      context.leave();
      running = false;
      ended = !completed;
    }
  }

  /** A StopIteration must not look like the generator's own end. */
  private static Raise asRuntimeError(Raise raise) {
    if (!raise.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
      return raise;
    }
    Raise replaced = Raise.of(ExceptionTypes.RUNTIME_ERROR, "generator raised StopIteration");
    replaced.exception().setCause(raise.exception());
    return replaced;
  }

  private @Nullable Object advance(Context context) {
    while (true) {
      context.step();
      ObjectIterator iterator = java.util.Objects.requireNonNull(iterators[level]);
      Object next = iterator.next(context);
      if (next == null) {
        if (level == 0) {
          return null;
        }
        level--;
      } else if (clauses[level].accepts(frame, next)) {
        if (level == clauses.length - 1) {
          return element.execute(frame);
        }
        iterators[level + 1] = Iteration.of(clauses[level + 1].iterable(frame));
        level++;
      }
    }
  }
}
