package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Python's attributes: {@code object.name} read, assigned and deleted.
 *
 * <p>Reading looks at the type for a descriptor that stores data, such as a property, then at the
 * object's own attributes, then at the type for anything else, and last calls {@code __getattr__}.
 */
public final class Attributes {
  private Attributes() {}

  /** Returns the attribute, or raises an AttributeError. */
  public static Object get(Context context, Object object, String name) {
    if (object instanceof InstanceObject instance) {
      Object own = ownOf(instance, name);
      if (own != null) {
        return own;
      }
    }
    Object fallback = SpecialMethods.find(object, "__getattr__");
    if (fallback == null) {
      Object value = lookUp(context, object, name);
      if (value == null) {
        throw missing(object, name);
      }
      return value;
    }
    Object value = lookUpQuietly(context, object, name);
    return value != null
        ? value
        : SpecialMethods.callWith(context, object, fallback, Arguments.of(name));
  }

  /** Returns an instance's own attribute where nothing comes before it, or null. */
  private static @Nullable Object ownOf(InstanceObject instance, String name) {
    TypeObject type = instance.type();
    if (!type.readsPlainly()) {
      return null;
    }
    Object kept = type.find(name);
    return kept == null || !storesData(kept) ? instance.find(name) : null;
  }

  /** Returns the attribute, or null where {@link #get} raises an AttributeError. */
  public static @Nullable Object find(Context context, Object object, String name) {
    Object fallback = SpecialMethods.find(object, "__getattr__");
    if (fallback == null) {
      return lookUpQuietly(context, object, name);
    }
    try {
      return get(context, object, name);
    } catch (Raise raise) {
      return nullIfMissing(raise);
    }
  }

  private static @Nullable Object lookUpQuietly(Context context, Object object, String name) {
    try {
      return lookUp(context, object, name);
    } catch (Raise raise) {
      return nullIfMissing(raise);
    }
  }

  private static @Nullable Object nullIfMissing(Raise raise) {
    if (!raise.exception().type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
      throw raise;
    }
    return null;
  }

  /**
   * Returns what a call {@code object.name(…)} calls with the object as its first argument, so that
   * no bound method need be made; or null if {@link #get} must find it.
   */
  public static @Nullable Method method(Object object, String name) {
    if (object instanceof TypeObject || object instanceof SuperObject) {
      return null;
    }
    Object method = Types.of(object).find(name);
    if (object instanceof HasFields owner && owner.fields().find(name) != null) {
      return null;
    }
    return switch (method) {
      case null -> null;
      case PlainFunction function -> function.asMethod();
      case BuiltinMethod builtin -> builtin.method();
      default -> null;
    };
  }

  private static @Nullable Object lookUp(Context context, Object object, String name) {
    if (object instanceof TypeObject type) {
      return ofType(context, type, name);
    }
    if (object instanceof SuperObject base) {
      return base.attribute(name);
    }
    TypeObject type = Types.of(object);
    Object kept = type.find(name);
    if (kept != null && storesData(kept)) {
      return bind(context, kept, object, type);
    }
    if (object instanceof HasFields owner) {
      Object own = owner.fields().find(name);
      if (own != null) {
        return own;
      }
    }
    if (kept != null) {
      return bind(context, kept, object, type);
    }
    Object own =
        object instanceof Attributed owner
            ? owner.attribute(name)
            : DataAttributes.find(object, name);
    if (own != null || !name.startsWith("__")) {
      return own;
    }
    Object slot = BuiltinSlots.find(object, name);
    return slot == null ? null : bind(context, slot, object, type);
  }

  private static @Nullable Object ofType(Context context, TypeObject type, String name) {
    switch (name) {
      case "__name__":
        return type.name();
      case "__qualname__":
        return type.qualifiedName();
      case "__module__":
        return type.module();
      default:
        Object kept = type.find(name);
        if (kept == null && name.startsWith("__")) {
          kept = BuiltinSlots.findInType(type, name);
        }
        return kept == null ? null : bind(context, kept, null, type);
    }
  }

  private static boolean storesData(Object kept) {
    return kept instanceof Descriptor.OfData
        || (kept instanceof InstanceObject instance
            && (SpecialMethods.find(instance, "__set__") != null
                || SpecialMethods.find(instance, "__delete__") != null));
  }

  /** Returns what an attribute of a type means when it is read from {@code self} or the type. */
  static Object bind(Context context, Object kept, @Nullable Object self, TypeObject owner) {
    if (kept instanceof Descriptor descriptor) {
      return descriptor.bind(context, self, owner);
    }
    Object getter = kept instanceof InstanceObject ? SpecialMethods.find(kept, "__get__") : null;
    return getter == null
        ? kept
        : SpecialMethods.callWith(
            context, kept, getter, Arguments.of(self == null ? Nothing.NONE : self, owner));
  }

  private static Raise missing(Object object, String name) {
    return switch (object) {
      case TypeObject type ->
          Raise.of(
              ExceptionTypes.ATTRIBUTE_ERROR,
              "type object '%s' has no attribute '%s'".formatted(type.messageName(), name));
      case Attributed owner when Types.nameOf(object).equals("module") ->
          Raise.of(
              ExceptionTypes.ATTRIBUTE_ERROR,
              "module '%s' has no attribute '%s'".formatted(owner.attribute("__name__"), name));
      default -> Raise.attributeError(object, name);
    };
  }

  /** Returns whether some built-in type has a special method of this name that can be read. */
  public static boolean isSpecial(String name) {
    return BuiltinSlots.isKnown(name);
  }

  /** Does {@code object.name = value}. */
  public static void set(Context context, Object object, String name, Object value) {
    if (object instanceof InstanceObject instance
        && instance.type().setsPlainly()
        && instance.type().find(name) == null) {
      instance.put(name, value);
      return;
    }
    Object setter = SpecialMethods.find(object, "__setattr__");
    if (setter == null) {
      setPlainly(context, object, name, value);
    } else {
      SpecialMethods.callWith(context, object, setter, Arguments.of(name, value));
    }
  }

  /** Does what {@code object.__setattr__} does. */
  static void setPlainly(Context context, Object object, String name, Object value) {
    if (object instanceof TypeObject type) {
      if (!type.ofProgram()) {
        throw immutable(type, name);
      }
      type.setAttribute(name, value);
      return;
    }
    Object kept = Types.of(object).find(name);
    if (kept instanceof Descriptor.OfData descriptor) {
      descriptor.set(context, object, value);
      return;
    }
    Object setter = kept instanceof InstanceObject ? SpecialMethods.find(kept, "__set__") : null;
    if (kept != null && setter != null) {
      SpecialMethods.callWith(context, kept, setter, Arguments.of(object, value));
    } else if (takesFields(object)) {
      ((HasFields) object).fields().put(name, value);
    } else {
      throw fixed(object, name, kept);
    }
  }

  /** Does {@code del object.name}. */
  public static void delete(Context context, Object object, String name) {
    Object deleter = SpecialMethods.find(object, "__delattr__");
    if (deleter == null) {
      deletePlainly(context, object, name);
    } else {
      SpecialMethods.callWith(context, object, deleter, Arguments.of(name));
    }
  }

  /** Does what {@code object.__delattr__} does. */
  static void deletePlainly(Context context, Object object, String name) {
    if (object instanceof TypeObject type) {
      if (!type.ofProgram()) {
        throw immutable(type, name);
      }
      if (!type.deleteAttribute(name)) {
        throw Raise.of(
            ExceptionTypes.ATTRIBUTE_ERROR,
            "type object '%s' has no attribute '%s'".formatted(type.messageName(), name));
      }
      return;
    }
    Object kept = Types.of(object).find(name);
    if (kept instanceof Descriptor.OfData descriptor) {
      descriptor.delete(context, object);
      return;
    }
    Object deleter =
        kept instanceof InstanceObject ? SpecialMethods.find(kept, "__delete__") : null;
    if (kept != null && deleter != null) {
      SpecialMethods.callWith(context, kept, deleter, Arguments.of(object));
    } else if (!takesFields(object)) {
      throw fixed(object, name, kept);
    } else if (!((HasFields) object).fields().remove(name)) {
      throw Raise.attributeError(object, name);
    }
  }

  private static boolean takesFields(Object object) {
    return object instanceof HasFields
        && (!(object instanceof Typed typed) || typed.type().hasFields());
  }

  private static Raise immutable(TypeObject type, String name) {
    return Raise.typeError(
        "cannot set '%s' attribute of immutable type '%s'", name, type.messageName());
  }

  private static Raise fixed(Object object, String name, @Nullable Object kept) {
    if (object instanceof ModuleObject) {
      return Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR, "modules cannot be changed in the function language");
    }
    return kept == null
        ? Raise.attributeError(object, name)
        : Raise.of(
            ExceptionTypes.ATTRIBUTE_ERROR,
            "'%s' object attribute '%s' is read-only".formatted(Types.nameOf(object), name));
  }
}
