package dev.poolyard.language.module.functools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Annotated;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TupleObject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code update_wrapper} and {@code wraps}. */
final class Wrapping {
  /** An attribute that no program can read. */
  private static final String ANNOTATIONS = "__annotations__";

  static final TupleObject ASSIGNMENTS =
      TupleObject.of("__module__", "__name__", "__qualname__", "__doc__", ANNOTATIONS);
  static final TupleObject UPDATES = TupleObject.of("__dict__");
  static final BuiltinFunction UPDATE_WRAPPER =
      new BuiltinFunction("update_wrapper", Wrapping::updateWrapper);

  private static final PythonParameters UPDATE_PARAMETERS =
      PythonParameters.of("update_wrapper(wrapper, wrapped, assigned?, updated?)");
  private static final PythonParameters WRAPS_PARAMETERS =
      PythonParameters.of("wraps(wrapped, assigned?, updated?)");

  /** Attributes that Python keeps beside the {@code __dict__}. */
  private static final Set<String> KEPT_APART =
      Set.of("__module__", "__name__", "__qualname__", "__doc__");

  private Wrapping() {}

  private static Object updateWrapper(Context context, Arguments arguments) {
    @Nullable Object[] bound = UPDATE_PARAMETERS.bind(arguments);
    return update(
        context,
        requireNonNull(bound[0]),
        requireNonNull(bound[1]),
        bound[2] == null ? ASSIGNMENTS : bound[2],
        bound[3] == null ? UPDATES : bound[3]);
  }

  /** Makes {@code wrapper} look like {@code wrapped} and returns it. */
  static Object update(Context context, Object wrapper, Object wrapped) {
    return update(context, wrapper, wrapped, ASSIGNMENTS, UPDATES);
  }

  private static Object update(
      Context context, Object wrapper, Object wrapped, Object assigned, Object updated) {
    for (Object each : Iteration.toArray(context, assigned)) {
      String name = Text.of(each);
      if (name.equals(ANNOTATIONS)) {
        annotate(wrapper, Annotated.of(wrapped));
        continue;
      }
      Object value = Attributes.find(context, wrapped, name);
      if (value != null) {
        Attributes.set(context, wrapper, name, value);
      }
    }
    boolean takesFields = false;
    for (Object each : Iteration.toArray(context, updated)) {
      takesFields |= each.equals("__dict__");
    }
    if (takesFields && wrapped instanceof HasFields owner && wrapper instanceof HasFields taker) {
      copy(owner.fields(), taker.fields());
    }
    Attributes.set(context, wrapper, "__wrapped__", wrapped);
    return wrapper;
  }

  private static void annotate(Object wrapper, @Nullable Map<String, Object> annotations) {
    if (wrapper instanceof Annotated annotated && annotations != null) {
      annotated.annotate(annotations);
    }
  }

  private static void copy(Fields from, Fields to) {
    from.all()
        .forEach((name, value) -> {
          if (!KEPT_APART.contains(name)) {
            to.put(name, value);
          }
        });
  }

  static Object wraps(Context context, Arguments arguments) {
    @Nullable Object[] bound = WRAPS_PARAMETERS.bind(arguments);
    DictObject keywords = new DictObject();
    keywords.put("wrapped", requireNonNull(bound[0]));
    keywords.put("assigned", bound[1] == null ? ASSIGNMENTS : bound[1]);
    keywords.put("updated", bound[2] == null ? UPDATES : bound[2]);
    return new PartialObject(UPDATE_WRAPPER, new Object[0], keywords);
  }
}
