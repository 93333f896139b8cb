package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.InstanceObject;
import dev.poolyard.language.runtime.Layout;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/**
 * One place of a program that reads, sets or calls an attribute. It remembers where it found the
 * attribute last, for most places see objects of one class only.
 *
 * <p>Thread-safe: what is remembered is immutable and true for whoever reads it; threads that
 * overwrite each other's only cost time.
 */
public final class AttributeSite {
  /** An instance of a class with this layout has the attribute at this position. */
  private record Field(Layout layout, TypeObject type, int version, int position) {
    boolean fits(InstanceObject instance) {
      return instance.layout() == layout && type.version() == version;
    }
  }

  /** An instance of a class with this layout finds this method in its class. */
  private record OfClass(Layout layout, TypeObject type, int version, Method method) {
    boolean fits(InstanceObject instance) {
      return instance.layout() == layout && type.version() == version;
    }
  }

  /** Every object of this Java class has this method. */
  private record OfBuiltin(Class<?> type, Method method) {}

  private final String name;
  private @Nullable Field read;
  private @Nullable Field written;
  private @Nullable OfClass ofClass;
  private @Nullable OfBuiltin ofBuiltin;

  public AttributeSite(String name) {
    this.name = name;
  }

  /** {@code object.name}. */
  public static Object get(Object object, Context context, AttributeSite site) {
    Field field = site.read;
    return field != null && object instanceof InstanceObject instance && field.fits(instance)
        ? instance.at(field.position)
        : site.look(object, context);
  }

  private Object look(Object object, Context context) {
    Object value = Attributes.get(context, object, name);
    if (object instanceof InstanceObject instance) {
      read = fieldOf(instance);
    }
    return value;
  }

  /** Returns where the instance keeps the attribute, or null if its class has a say in it. */
  private @Nullable Field fieldOf(InstanceObject instance) {
    Layout layout = instance.layout();
    int position = layout == null ? -1 : layout.find(name);
    if (layout == null || position < 0) {
      return null;
    }
    TypeObject type = instance.type();
    int version = type.version();
    Object kept = type.find(name);
    return kept == null ? new Field(layout, type, version, position) : null;
  }

  /** {@code object.name = value}. */
  public static void set(Object object, Object value, Context context, AttributeSite site) {
    Field field = site.written;
    if (field != null && object instanceof InstanceObject instance && field.fits(instance)) {
      instance.setAt(field.position, value);
    } else {
      site.assign(object, value, context);
    }
  }

  private void assign(Object object, Object value, Context context) {
    Attributes.set(context, object, name, value);
    if (object instanceof InstanceObject instance) {
      written = instance.type().find("__setattr__") == null ? fieldOf(instance) : null;
    }
  }

  /** {@code del object.name}. */
  public static void delete(Object object, Context context, AttributeSite site) {
    Attributes.delete(context, object, site.name);
  }

  /**
   * Finds what a method call calls, before its arguments are evaluated.
   *
   * @return a {@link Method} that takes the object, or the value of the attribute
   */
  public static Object find(Object object, Context context, AttributeSite site) {
    if (object instanceof InstanceObject instance) {
      OfClass known = site.ofClass;
      return known != null && known.fits(instance)
          ? known.method
          : site.findInClass(instance, context);
    }
    OfBuiltin known = site.ofBuiltin;
    return known != null && object.getClass() == known.type
        ? known.method
        : site.findInBuiltin(object, context);
  }

  private Object findInClass(InstanceObject instance, Context context) {
    Layout layout = instance.layout();
    int version = instance.type().version();
    Method method = Attributes.method(instance, name);
    if (method == null) {
      return Attributes.get(context, instance, name);
    }
    if (layout != null) {
      ofClass = new OfClass(layout, instance.type(), version, method);
    }
    return method;
  }

  private Object findInBuiltin(Object object, Context context) {
    Method method = Attributes.method(object, name);
    if (method == null) {
      return Attributes.get(context, object, name);
    }
    Class<?> type = object.getClass();
    if (type == ListObject.class || type == String.class || type == DictObject.class) {
      ofBuiltin = new OfBuiltin(type, method);
    }
    return method;
  }
}
