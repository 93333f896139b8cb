package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SetObject;
import org.jspecify.annotations.Nullable;

/**
 * A list, set or dict comprehension. Its variables live in slots of the enclosing frame that
 * nothing else uses.
 */
public final class ComprehensionNode extends ExpressionNode {
  /** What becomes of each element. */
  public interface Collector {
    Object start();

    void collect(Frame frame, Object collection);
  }

  private final String name;
  private final Collector collector;
  private final ClauseNode[] clauses;
  private final int[] sharedSlots;
  private final int line;

  /**
   * @param name how tracebacks call it, such as {@code <listcomp>}
   * @param sharedSlots variables that inner functions use; each run has its own
   */
  public ComprehensionNode(
      String name, Collector collector, ClauseNode[] clauses, int[] sharedSlots, int line) {
    this.name = name;
    this.collector = collector;
    this.clauses = clauses;
    this.sharedSlots = sharedSlots;
    this.line = line;
  }

  @Override
  public Object execute(Frame frame) {
    ObjectIterator first = Iteration.of(clauses[0].iterable(frame));
    @Nullable Object[] outer = new Object[sharedSlots.length];
    for (int i = 0; i < sharedSlots.length; i++) {
      outer[i] = frame.slots[sharedSlots[i]];
      frame.slots[sharedSlots[i]] = new Cell(null);
    }
    frame.context.enter();
    try {
      Object collection = collector.start();
      run(frame, 0, first, collection);
      return collection;
    } catch (Raise raise) {
      raise.passLine(line);
      raise.leave(name);
      throw raise;
    } finally {
      frame.context.leave();
      for (int i = 0; i < sharedSlots.length; i++) {
        frame.slots[sharedSlots[i]] = outer[i];
      }
    }
  }

  private void run(Frame frame, int level, ObjectIterator iterator, Object collection) {
    ClauseNode clause = clauses[level];
    boolean innermost = level == clauses.length - 1;
    for (@Nullable Object element = iterator.next(frame.context);
        element != null;
        element = iterator.next(frame.context)) {
      frame.context.step();
      if (!clause.accepts(frame, element)) {
        continue;
      }
      if (innermost) {
        collector.collect(frame, collection);
      } else {
        Object iterable = clauses[level + 1].iterable(frame);
        run(frame, level + 1, Iteration.of(iterable), collection);
      }
    }
  }

  /** Collects a list. */
  public record IntoList(ExpressionNode element) implements Collector {
    @Override
    public Object start() {
      return new ListObject();
    }

    @Override
    public void collect(Frame frame, Object collection) {
      ((ListObject) collection).add(element.execute(frame));
    }
  }

  /** Collects a set. */
  public record IntoSet(ExpressionNode element) implements Collector {
    @Override
    public Object start() {
      return new SetObject(false);
    }

    @Override
    public void collect(Frame frame, Object collection) {
      ((SetObject) collection).add(element.execute(frame));
    }
  }

  /** Collects a dict. */
  public record IntoDict(ExpressionNode key, ExpressionNode value) implements Collector {
    @Override
    public Object start() {
      return new DictObject();
    }

    @Override
    public void collect(Frame frame, Object collection) {
      Object evaluated = key.execute(frame);
      ((DictObject) collection).put(evaluated, value.execute(frame));
    }
  }
}
