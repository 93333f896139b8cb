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
  /** How many classes of objects one place remembers. */
  private static final int MOST = 4;

  private static final Known[] NOTHING = {};

  /**
   * Where an instance of a class with this layout has the attribute: at a position of its own, or,
   * with {@code method}, in its class.
   */
  private record Known(
      Layout layout, TypeObject type, int version, int position, @Nullable Method method) {
    boolean fits(InstanceObject instance) {
      return instance.layout() == layout && type.version() == version;
    }
  }

  /** Every object of this Java class has this method. */
  private record OfBuiltin(Class<?> type, Method method) {}

  private final String name;
  private Known[] read = NOTHING;
  private Known[] written = NOTHING;
  private Known[] called = NOTHING;
  private @Nullable OfBuiltin ofBuiltin;

  public AttributeSite(String name) {
    this.name = name;
  }

  private static @Nullable Known find(Known[] known, InstanceObject instance) {
    for (Known one : known) {
      if (one.fits(instance)) {
        return one;
      }
    }
    return null;
  }

  /** Returns what is remembered with one more, in the place of the oldest if there are many. */
  private static Known[] with(Known[] known, @Nullable Known more) {
    if (more == null) {
      return known;
    }
    int kept = Math.min(known.length, MOST - 1);
    Known[] longer = new Known[kept + 1];
    longer[0] = more;
    System.arraycopy(known, 0, longer, 1, kept);
    return longer;
  }

  /** {@code object.name}. */
  public static Object get(Object object, Context context, AttributeSite site) {
    if (object instanceof InstanceObject instance) {
      Known known = find(site.read, instance);
      if (known != null) {
        return instance.at(known.position);
      }
      Object value = Attributes.get(context, object, site.name);
      site.read = with(site.read, site.fieldOf(instance));
      return value;
    }
    return Attributes.get(context, object, site.name);
  }

  /** Returns where the instance keeps the attribute, or null if its class has a say in it. */
  private @Nullable Known fieldOf(InstanceObject instance) {
    Layout layout = instance.layout();
    int position = layout == null ? -1 : layout.find(name);
    if (layout == null || position < 0) {
      return null;
    }
    TypeObject type = instance.type();
    int version = type.version();
    return type.find(name) == null ? new Known(layout, type, version, position, null) : null;
  }

  /** {@code object.name = value}. */
  public static void set(Object object, Object value, Context context, AttributeSite site) {
    if (object instanceof InstanceObject instance) {
      Known known = find(site.written, instance);
      if (known != null) {
        instance.setAt(known.position, value);
        return;
      }
      Attributes.set(context, object, site.name, value);
      if (instance.type().find("__setattr__") == null) {
        site.written = with(site.written, site.fieldOf(instance));
      }
      return;
    }
    Attributes.set(context, object, site.name, value);
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
      Known known = find(site.called, instance);
      return known != null && known.method != null
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
      called = with(called, new Known(layout, instance.type(), version, -1, method));
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
