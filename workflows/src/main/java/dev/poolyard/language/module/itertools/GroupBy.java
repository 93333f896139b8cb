package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.groupby}; it and its groups go through one iterator together. */
final class GroupBy extends TypedIterator {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "groupby", GroupBy::make);

  private static final TypeObject GROUP_TYPE =
      TypeObject.ofModule("itertools", "_grouper", Uncreatable.of("itertools._grouper"));
  private static final Parameters PARAMETERS = Parameters.of("groupby(iterable, key?)");

  private final ObjectIterator source;
  private final Object keyFunction;
  private @Nullable Object key;
  private @Nullable Object value;
  private @Nullable Object groupKey;
  private @Nullable Group group;

  private GroupBy(ObjectIterator source, Object keyFunction) {
    super(TYPE);
    this.source = source;
    this.keyFunction = keyFunction;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    Object key = bound[1] == null ? Nothing.NONE : bound[1];
    return new GroupBy(Iteration.of(requireNonNull(bound[0])), key);
  }

  private boolean advance(Context context) {
    context.step();
    Object element = source.next(context);
    if (element == null) {
      return false;
    }
    key = keyFunction == Nothing.NONE ? element : Calling.call(context, keyFunction, element);
    value = element;
    return true;
  }

  @Override
  public @Nullable Object next(Context context) {
    try {
      return nextGroup(context);
    } catch (Raise raise) {
      return endedBy(raise);
    }
  }

  private @Nullable Object nextGroup(Context context) {
    group = null;
    while (key == null || (groupKey != null && Equality.sameOrEqual(groupKey, key))) {
      if (!advance(context)) {
        return null;
      }
    }
    groupKey = key;
    Group next = new Group(this, key);
    group = next;
    return TupleObject.of(key, next);
  }

  /** The elements of one key, as long as its parent has not gone on. */
  private static final class Group extends TypedIterator {
    private final GroupBy parent;
    private final Object wanted;

    Group(GroupBy parent, Object wanted) {
      super(GROUP_TYPE);
      this.parent = parent;
      this.wanted = wanted;
    }

    @Override
    public @Nullable Object next(Context context) {
      try {
        return nextElement(context);
      } catch (Raise raise) {
        return endedBy(raise);
      }
    }

    private @Nullable Object nextElement(Context context) {
      if (parent.group != this || (parent.value == null && !parent.advance(context))) {
        return null;
      }
      if (!Equality.sameOrEqual(wanted, requireNonNull(parent.key))) {
        return null;
      }
      Object element = parent.value;
      parent.value = null;
      parent.key = null;
      return element;
    }
  }
}
