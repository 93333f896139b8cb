package dev.poolyard.language.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes classes of {@code class} statements, and instances of classes. */
public final class Classes {
  private Classes() {}

  /**
   * Makes a class.
   *
   * @param qualifiedName what {@code __qualname__} will say
   * @param base what is written between the parentheses, or null
   * @param namespace the names that the body bound, in order
   * @param self the cell in which the methods find {@code __class__}, or null if none asks
   */
  public static TypeObject make(
      Context context,
      String name,
      String qualifiedName,
      @Nullable Object base,
      Map<String, Object> namespace,
      @Nullable Cell self) {
    TypeObject type = TypeObject.ofProgram(name, qualifiedName, base(base));
    namespace.forEach((key, value) -> type.setAttribute(key, wrapped(key, value)));
    if (self != null) {
      self.value = type;
    }
    return type;
  }

  private static TypeObject base(@Nullable Object base) {
    if (base == null) {
      return Types.OBJECT;
    }
    if (base instanceof TypeObject type && type.isOpen()) {
      return type;
    }
    throw Raise.typeError(
        "type '%s' is not an acceptable base type",
        base instanceof TypeObject type ? type.name() : Types.nameOf(base));
  }

  private static Object wrapped(String name, Object value) {
    return name.equals("__new__") && value instanceof Method
        ? new StaticMethodObject(value)
        : value;
  }

  /** Makes an instance, as calling the class does. */
  static Object instantiate(Context context, TypeObject type, Arguments arguments) {
    Object creator = java.util.Objects.requireNonNull(type.find("__new__"));
    Object made =
        creator == Types.OBJECT.find("__new__")
            ? type.allocate(context, type, arguments)
            : Calling.callable(Attributes.bind(context, creator, null, type))
                .call(context, arguments.withFirst(type));
    Object initializer = Types.of(made).isSubtypeOf(type) ? Types.of(made).find("__init__") : null;
    if (initializer != null) {
      Object result = SpecialMethods.callWith(context, made, initializer, arguments);
      if (result != Nothing.NONE) {
        throw Raise.typeError("__init__() should return None, not '%s'", Types.nameOf(result));
      }
    }
    return made;
  }
}
