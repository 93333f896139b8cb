package dev.poolyard.language.runtime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes classes of {@code class} statements, and instances of classes. */
public final class Classes {
  private static final Object OBJECT_NEW = Objects.requireNonNull(Types.OBJECT.find("__new__"));
  private static final Object OBJECT_INIT = Objects.requireNonNull(Types.OBJECT.find("__init__"));

  private static final Object OBJECT_INIT_SUBCLASS =
      Objects.requireNonNull(Types.OBJECT.find("__init_subclass__"));

  private Classes() {}

  /**
   * Makes a class.
   *
   * @param qualifiedName what {@code __qualname__} will say
   * @param base what is written between the parentheses, or null
   * @param namespace the names that the body bound, in order, {@code __doc__} among them
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
    if (namespace.containsKey("__eq__") && !namespace.containsKey("__hash__")) {
      type.setAttribute("__hash__", Nothing.NONE);
    }
    Object slots = namespace.get("__slots__");
    if (slots != null) {
      Slots.define(context, type, slots, namespace);
    }
    if (self != null) {
      self.value = type;
    }
    namespace.forEach((key, value) -> tellName(context, type, key, value));
    Object hook = type.findInBase("__init_subclass__");
    if (hook != null && hook != OBJECT_INIT_SUBCLASS) {
      Calling.call(context, Attributes.bind(context, hook, null, type));
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

  /** Some methods are static or class methods even without a decorator. */
  private static Object wrapped(String name, Object value) {
    if (!(value instanceof PlainFunction)) {
      return value;
    }
    return switch (name) {
      case "__new__" -> new StaticMethodObject(value);
      case "__init_subclass__", "__class_getitem__" -> new ClassMethodObject(value);
      default -> value;
    };
  }

  private static void tellName(Context context, TypeObject type, String name, Object value) {
    if (value instanceof SetName builtin) {
      builtin.setName(context, type, name);
      return;
    }
    Object method = SpecialMethods.find(value, "__set_name__");
    if (method == null) {
      return;
    }
    try {
      SpecialMethods.callWith(context, value, method, Arguments.of(type, name));
    } catch (Raise raise) {
      Raise wrapped =
          Raise.of(
              ExceptionTypes.RUNTIME_ERROR,
              "Error calling __set_name__ on '%s' instance '%s' in '%s'"
                  .formatted(Types.nameOf(value), name, type.name()));
      wrapped.exception().setCause(raise.exception());
      throw wrapped;
    }
  }

  /**
   * Returns the {@code __init__} of a class whose instances are made in the usual way, so that
   * arguments need not be gathered; or null if {@link #instantiate} must see to it.
   */
  static @Nullable Method plainInitializer(TypeObject type) {
    return type.ofProgram()
            && type.find("__new__") == OBJECT_NEW
            && type.makesInstances()
            && type.find("__init__") instanceof Method initializer
            && initializer != OBJECT_INIT
        ? initializer
        : null;
  }

  /** Checks what {@code __init__} returned. */
  static void checkInitialized(Object result) {
    if (result != Nothing.NONE) {
      throw Raise.typeError("__init__() should return None, not '%s'", Types.nameOf(result));
    }
  }

  /** Makes an instance, as calling the class does. */
  static Object instantiate(Context context, TypeObject type, Arguments arguments) {
    Object creator = Objects.requireNonNull(type.find("__new__"));
    Object made =
        creator == OBJECT_NEW
            ? type.allocate(context, type, arguments)
            : Calling.callable(Attributes.bind(context, creator, null, type))
                .call(context, arguments.withFirst(type));
    TypeObject madeType = Types.of(made);
    if (madeType != type && !madeType.isSubtypeOf(type)) {
      return made;
    }
    Object initializer = madeType.find("__init__");
    if (initializer == null || (initializer == OBJECT_INIT && creator == OBJECT_NEW)) {
      return made;
    }
    checkInitialized(SpecialMethods.callWith(context, made, initializer, arguments));
    return made;
  }
}
