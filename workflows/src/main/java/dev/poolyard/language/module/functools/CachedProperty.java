package dev.poolyard.language.module.functools;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.SetName;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code functools.cached_property}: computes an attribute when it is first read and keeps it among
 * the object's own, which then come first.
 */
final class CachedProperty extends WithFields implements Descriptor, Attributed, SetName {
  static final TypeObject TYPE =
      new TypeObject("cached_property", Types.OBJECT, CachedProperty::make)
          .inModule("functools")
          .withFields();

  private static final PythonParameters INIT =
      PythonParameters.of("cached_property.__init__(self, func)");

  private final Object function;
  private @Nullable String attribute;

  private CachedProperty(Object function) {
    super(TYPE);
    this.function = function;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = INIT.bind(arguments.withFirst(Nothing.NONE));
    return new CachedProperty(Objects.requireNonNull(bound[1]));
  }

  @Override
  public void setName(Context context, TypeObject owner, String name) {
    if (attribute == null) {
      attribute = name;
    } else if (!attribute.equals(name)) {
      throw Raise.typeError(
          "Cannot assign the same cached_property to two different names (%s and %s).",
          Representation.of(attribute), Representation.of(name));
    }
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    if (self == null) {
      return this;
    }
    String name = attribute;
    if (name == null) {
      throw Raise.typeError(
          "Cannot use cached_property instance without calling __set_name__ on it.");
    }
    if (!(self instanceof HasFields holder) || !owner.hasFields()) {
      throw Raise.typeError(
          "No '__dict__' attribute on %s instance to cache %s property.",
          Representation.of(owner.name()), Representation.of(name));
    }
    Object value = Calling.call(context, function, self);
    holder.fields().put(name, value);
    return value;
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "func" -> function;
      case "attrname" -> attribute == null ? Nothing.NONE : attribute;
      case "__doc__" -> Attributes.find(Context.current(), function, "__doc__");
      default -> null;
    };
  }
}
