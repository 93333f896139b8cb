package dev.poolyard.language.node;

import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Dicts;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.SliceObject;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import org.jspecify.annotations.Nullable;

/** Lists, tuples, sets, dicts and slices as written. */
public final class DisplayNodes {
  private DisplayNodes() {}

  /** Some expressions, of which some may be starred. */
  public static final class Elements {
    private final ExpressionNode[] nodes;
    private final boolean[] starred;
    private final boolean anyStarred;

    public Elements(ExpressionNode[] nodes, boolean[] starred) {
      this.nodes = nodes;
      this.starred = starred;
      boolean any = false;
      for (boolean star : starred) {
        any |= star;
      }
      this.anyStarred = any;
    }

    Object[] evaluate(Frame frame) {
      return evaluate(frame, "Value");
    }

    /**
     * @param taker what the elements are for, as the message about one that cannot be spread says
     */
    Object[] evaluate(Frame frame, String taker) {
      return anyStarred ? evaluateStarred(frame, taker) : evaluatePlain(frame);
    }

    private Object[] evaluatePlain(Frame frame) {
      Object[] values = new Object[nodes.length];
      for (int i = 0; i < nodes.length; i++) {
        values[i] = nodes[i].execute(frame);
      }
      return values;
    }

    private Object[] evaluateStarred(Frame frame, String taker) {
      ListObject values = new ListObject();
      for (int i = 0; i < nodes.length; i++) {
        Object value = nodes[i].execute(frame);
        if (!starred[i]) {
          values.add(value);
          continue;
        }
        if (!Iteration.isIterable(value)) {
          throw Raise.typeError(
              "%s after * must be an iterable, not %s", taker, Types.nameOf(value));
        }
        Object[] spread = Iteration.toArray(frame.context, value);
        values.replace(values.size(), values.size(), spread);
      }
      return values.toArray();
    }
  }

  /** {@code [a, b]}. */
  public static final class ListDisplay extends ExpressionNode {
    private final Elements elements;

    public ListDisplay(Elements elements) {
      this.elements = elements;
    }

    @Override
    public Object execute(Frame frame) {
      return ListObject.owning(elements.evaluate(frame));
    }
  }

  /** {@code (a, b)}. */
  public static final class TupleDisplay extends ExpressionNode {
    private final Elements elements;

    public TupleDisplay(Elements elements) {
      this.elements = elements;
    }

    @Override
    public Object execute(Frame frame) {
      return new TupleObject(elements.evaluate(frame));
    }
  }

  /**
   * {@code {a, b}}.
   *
   * <p>Of constants CPython makes a frozenset when it compiles, builds that anew when it stores it,
   * and copies it in the end. All three leave traces in the order.
   */
  public static final class SetDisplay extends ExpressionNode {
    private final Elements elements;
    private final boolean constant;
    private final boolean copied;

    /**
     * @param constant whether all elements are constants
     * @param copied whether the set is copied in the end, as it is unless only iterated
     */
    public SetDisplay(Elements elements, boolean constant, boolean copied) {
      this.elements = elements;
      this.constant = constant;
      this.copied = copied;
    }

    @Override
    public Object execute(Frame frame) {
      SetObject set = new SetObject(false);
      for (Object element : elements.evaluate(frame)) {
        set.add(element);
      }
      if (!constant) {
        return set;
      }
      SetObject stored = new SetObject(false);
      set.elements().forEach(stored::add);
      return copied ? stored.copy(false) : stored;
    }
  }

  /** {@code {a: b, **c}}. */
  public static final class DictDisplay extends ExpressionNode {
    private final @Nullable ExpressionNode[] keys;
    private final ExpressionNode[] values;

    /**
     * @param keys null where the value is a dict to merge
     */
    public DictDisplay(@Nullable ExpressionNode[] keys, ExpressionNode[] values) {
      this.keys = keys;
      this.values = values;
    }

    @Override
    public Object execute(Frame frame) {
      DictObject dict = new DictObject();
      for (int i = 0; i < values.length; i++) {
        ExpressionNode key = keys[i];
        if (key != null) {
          Object evaluated = key.execute(frame);
          dict.put(evaluated, values[i].execute(frame));
        } else {
          Object source = values[i].execute(frame);
          DictObject merged = Dicts.mapping(frame.context, source);
          if (merged == null) {
            throw Raise.typeError("'%s' object is not a mapping", Types.nameOf(source));
          }
          dict.putAll(merged);
        }
      }
      return dict;
    }
  }

  /** {@code lower:upper:stride} in a subscript. */
  public static final class Slice extends ExpressionNode {
    private final ExpressionNode lower;
    private final ExpressionNode upper;
    private final ExpressionNode stride;

    public Slice(ExpressionNode lower, ExpressionNode upper, ExpressionNode stride) {
      this.lower = lower;
      this.upper = upper;
      this.stride = stride;
    }

    @Override
    public Object execute(Frame frame) {
      return new SliceObject(lower.execute(frame), upper.execute(frame), stride.execute(frame));
    }
  }
}
