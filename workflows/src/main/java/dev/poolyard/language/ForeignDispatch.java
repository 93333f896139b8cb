package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import dev.poolyard.value.DispatchedFunction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function that leaves each call to another one, by the type of the first argument. */
final class ForeignDispatch extends ForeignFunction {
  private final Map<TypeObject, Callable> byType = new HashMap<>();
  private final Callable otherwise;

  ForeignDispatch(DispatchedFunction dispatched, Copying copying) {
    super(dispatched);
    this.otherwise = of(dispatched.otherwise(), copying);
    dispatched
        .cases()
        .forEach(each -> byType.put(Types.named(each.type()), of(each.function(), copying)));
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("%s requires at least 1 positional argument", name());
    }
    context.step();
    return chosen(Types.of(arguments.at(0))).call(context, arguments);
  }

  private Callable chosen(TypeObject type) {
    for (TypeObject at = type; at != null; at = at.base()) {
      Callable found = byType.get(at);
      if (found != null) {
        return found;
      }
    }
    return otherwise;
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return attribute.equals("__wrapped__") ? otherwise : super.attribute(attribute);
  }
}
