package dev.poolyard.language.module.operator;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What {@code operator.itemgetter} makes. */
final class ItemGetter extends Getter {
  static final TypeObject TYPE = TypeObject.ofModule("operator", "itemgetter", ItemGetter::make);

  private static final Parameters PARAMETERS = Parameters.of("itemgetter(obj, /)");

  private final Object[] items;

  private ItemGetter(Object[] items) {
    super(TYPE);
    this.items = items;
  }

  private static Object make(Context context, Arguments arguments) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("itemgetter() takes no keyword arguments");
    }
    if (arguments.count() == 0) {
      PARAMETERS.bind(arguments);
    }
    return new ItemGetter(arguments.positional());
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Object object = Objects.requireNonNull(PARAMETERS.bind(arguments)[0]);
    if (items.length == 1) {
      return Subscripts.get(object, items[0]);
    }
    Object[] found = new Object[items.length];
    for (int i = 0; i < found.length; i++) {
      context.step();
      found[i] = Subscripts.get(object, items[i]);
    }
    return new TupleObject(found);
  }

  @Override
  public String representation() {
    return Arrays.stream(items)
        .map(Representation::of)
        .collect(Collectors.joining(", ", "operator.itemgetter(", ")"));
  }
}
