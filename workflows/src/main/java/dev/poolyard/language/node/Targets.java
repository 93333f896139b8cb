package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of targets. */
public final class Targets {
  private Targets() {}

  /** A variable of the function itself. */
  public static final class Local extends Target {
    final int slot;
    private final String name;

    public Local(int slot, String name) {
      this.slot = slot;
      this.name = name;
    }

    public int slot() {
      return slot;
    }

    @Override
    public void assign(Frame frame, Object value) {
      frame.slots[slot] = value;
    }

    @Override
    public void delete(Frame frame) {
      if (frame.slots[slot] == null) {
        throw VariableNodes.unbound(name);
      }
      frame.slots[slot] = null;
    }
  }

  /** A variable shared with inner or outer functions. */
  public static final class Shared extends Target {
    private final int slot;
    private final String name;

    public Shared(int slot, String name) {
      this.slot = slot;
      this.name = name;
    }

    @Override
    public void assign(Frame frame, Object value) {
      VariableNodes.cell(frame, slot).value = value;
    }

    @Override
    public void delete(Frame frame) {
      if (VariableNodes.cell(frame, slot).value == null) {
        throw VariableNodes.unbound(name);
      }
      VariableNodes.cell(frame, slot).value = null;
    }
  }

  /** A variable of the module, assigned while the module's own statements run. */
  public static final class Global extends Target {
    private final int index;
    private final String name;

    public Global(int index, String name) {
      this.index = index;
      this.name = name;
    }

    @Override
    public void assign(Frame frame, Object value) {
      frame.globals[index] = value;
    }

    @Override
    public void delete(Frame frame) {
      if (frame.globals[index] == null) {
        throw VariableNodes.undefined(name);
      }
      frame.globals[index] = null;
    }
  }

  /** {@code object[index]}. */
  public static final class Element extends Target {
    private final ExpressionNode object;
    private final ExpressionNode index;

    public Element(ExpressionNode object, ExpressionNode index) {
      this.object = object;
      this.index = index;
    }

    @Override
    public void assign(Frame frame, Object value) {
      Subscripts.set(frame.context, object.execute(frame), index.execute(frame), value);
    }

    @Override
    public void delete(Frame frame) {
      Subscripts.delete(object.execute(frame), index.execute(frame));
    }
  }

  /** Several targets that share out the elements of an iterable. */
  public static final class Unpacking extends Target {
    private final Target[] targets;
    private final int starred;

    /**
     * @param starred which target takes what the others leave, or -1
     */
    public Unpacking(Target[] targets, int starred) {
      this.targets = targets;
      this.starred = starred;
    }

    @Override
    public void assign(Frame frame, Object value) {
      Object[] elements = elements(frame, value);
      if (starred < 0) {
        for (int i = 0; i < targets.length; i++) {
          targets[i].assign(frame, elements[i]);
        }
        return;
      }
      int after = targets.length - starred - 1;
      for (int i = 0; i < starred; i++) {
        targets[i].assign(frame, elements[i]);
      }
      int end = elements.length - after;
      targets[starred].assign(frame, ListObject.owning(Arrays.copyOfRange(elements, starred, end)));
      for (int i = 0; i < after; i++) {
        targets[starred + 1 + i].assign(frame, elements[end + i]);
      }
    }

    private Object[] elements(Frame frame, Object value) {
      int least = starred < 0 ? targets.length : targets.length - 1;
      if (value instanceof TupleObject tuple && starred < 0) {
        return checked(tuple.elements(), least);
      }
      if (!Iteration.isIterable(value)) {
        throw Raise.typeError("cannot unpack non-iterable %s object", Types.nameOf(value));
      }
      if (starred >= 0 || value instanceof ListObject) {
        return checked(Iteration.toArray(frame.context, value), least);
      }
      return take(frame, Iteration.of(value), least);
    }

    private Object[] checked(Object[] elements, int least) {
      if (elements.length < least) {
        throw tooFew(least, elements.length);
      }
      if (starred < 0 && elements.length > least) {
        throw tooMany(least);
      }
      return elements;
    }

    /** Takes no more elements than are needed to see that there are too many. */
    private Object[] take(Frame frame, ObjectIterator iterator, int count) {
      Object[] elements = new Object[count];
      for (int i = 0; i < count; i++) {
        @Nullable Object element = iterator.next(frame.context);
        if (element == null) {
          throw tooFew(count, i);
        }
        elements[i] = element;
      }
      if (iterator.next(frame.context) != null) {
        throw tooMany(count);
      }
      return elements;
    }

    private Raise tooFew(int expected, int got) {
      return Raise.valueError(
          "not enough values to unpack (expected %s%d, got %d)",
          starred < 0 ? "" : "at least ", expected, got);
    }

    private static Raise tooMany(int expected) {
      return Raise.valueError("too many values to unpack (expected %d)", expected);
    }

    @Override
    public void delete(Frame frame) {
      for (Target target : targets) {
        target.delete(frame);
      }
    }
  }
}
