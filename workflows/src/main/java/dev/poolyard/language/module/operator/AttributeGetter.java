package dev.poolyard.language.module.operator;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What {@code operator.attrgetter} makes; a name may have dots. */
final class AttributeGetter extends Getter {
  static final TypeObject TYPE =
      TypeObject.ofModule("operator", "attrgetter", AttributeGetter::make);

  private static final Parameters PARAMETERS = Parameters.of("attrgetter(obj, /)");

  private final String[] names;

  private AttributeGetter(String[] names) {
    super(TYPE);
    this.names = names;
  }

  private static Object make(Context context, Arguments arguments) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("attrgetter() takes no keyword arguments");
    }
    if (arguments.count() == 0) {
      PARAMETERS.bind(arguments);
    }
    String[] names = new String[arguments.count()];
    for (int i = 0; i < names.length; i++) {
      if (!(arguments.at(i) instanceof String name)) {
        throw Raise.typeError("attribute name must be a string");
      }
      names[i] = name;
    }
    return new AttributeGetter(names);
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Object object = Objects.requireNonNull(PARAMETERS.bind(arguments)[0]);
    Object[] found = new Object[names.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = get(context, object, names[i]);
    }
    return found.length == 1 ? found[0] : new TupleObject(found);
  }

  private static Object get(Context context, Object object, String dotted) {
    Object found = object;
    for (String name : dotted.split("\\.", -1)) {
      context.step();
      found = Attributes.get(context, found, name);
    }
    return found;
  }

  @Override
  public String representation() {
    return Arrays.stream(names)
        .map(Representation::of)
        .collect(Collectors.joining(", ", "operator.attrgetter(", ")"));
  }
}
