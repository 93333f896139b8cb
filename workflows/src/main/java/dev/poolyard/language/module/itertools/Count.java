package dev.poolyard.language.module.itertools;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.count}: adds its step again and again, so that floats gather errors. */
final class Count extends TypedIterator implements Named {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "count", Count::make);

  private static final Parameters PARAMETERS = Parameters.of("count(start?, step?)");

  private final Object stride;
  private Object next;

  private Count(Object start, Object stride) {
    super(TYPE);
    this.next = start;
    this.stride = stride;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    Object start = bound[0] == null ? 0L : bound[0];
    Object stride = bound[1] == null ? 1L : bound[1];
    if (!Numbers.isNumber(start) || !Numbers.isNumber(stride)) {
      throw Raise.typeError("a number is required");
    }
    boolean plain = isOne(stride) && Numbers.isInteger(start);
    return new Count(plain ? Numbers.withoutBool(start) : start, plain ? (Object) 1L : stride);
  }

  private static boolean isOne(Object stride) {
    return Numbers.withoutBool(stride).equals(1L);
  }

  @Override
  public Object next(Context context) {
    context.step();
    Object current = next;
    next = Operators.add(current, stride);
    return current;
  }

  @Override
  public String representation() {
    String start = "count(" + Representation.of(next);
    return isOne(stride) ? start + ")" : start + ", " + Representation.of(stride) + ")";
  }
}
