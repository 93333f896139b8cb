package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** What {@code property} makes. Each part is a function or None. */
public final class PropertyObject implements Descriptor.OfData, Typed, Attributed, SetName {
  private final Object getter;
  private final Object setter;
  private final Object deleter;
  private final Object doc;
  private String name = "";

  public PropertyObject(Object getter, Object setter, Object deleter, Object doc) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.doc = doc;
  }

  @Override
  public TypeObject type() {
    return Types.PROPERTY;
  }

  @Override
  public void setName(Context context, TypeObject owner, String attribute) {
    name = attribute;
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : call(context, "getter", getter, self);
  }

  @Override
  public void set(Context context, Object self, Object value) {
    call(context, "setter", setter, self, value);
  }

  @Override
  public void delete(Context context, Object self) {
    call(context, "deleter", deleter, self);
  }

  private Object call(Context context, String part, Object function, Object... arguments) {
    if (function == Nothing.NONE) {
      String shown = name.isEmpty() ? "" : " " + Representation.of(name);
      throw Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "property%s of '%s' object has no %s"
              .formatted(shown, Types.of(arguments[0]).qualifiedName(), part));
    }
    return Calling.call(context, function, arguments);
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return switch (attribute) {
      case "fget" -> getter;
      case "fset" -> setter;
      case "fdel" -> deleter;
      case "__doc__" ->
          doc == Nothing.NONE && getter != Nothing.NONE
              ? Attributes.get(Context.current(), getter, "__doc__")
              : doc;
      case "getter" -> part("getter", f -> new PropertyObject(f, setter, deleter, doc));
      case "setter" -> part("setter", f -> new PropertyObject(getter, f, deleter, doc));
      case "deleter" -> part("deleter", f -> new PropertyObject(getter, setter, f, doc));
      default -> null;
    };
  }

  private Object part(String part, java.util.function.Function<Object, PropertyObject> changed) {
    return new BuiltinFunction(
        part,
        (context, arguments) -> {
          PropertyObject copy = changed.apply(arguments.expect(part, 1, 1).at(0));
          copy.name = name;
          return copy;
        });
  }
}
