package dev.poolyard.language.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Python type, as {@code type()} returns it; calling it makes an object of it.
 *
 * <p>Types are written in Java, or made by a {@code class} statement ({@link Classes#make}). The
 * former are complete before any program runs and never change; the latter belong to one call from
 * outside and change when a program sets their attributes. Inheritance is single: attributes not
 * found here are those of the base.
 */
public final class TypeObject implements Callable {
  /** Makes an object of a type that no class of a program derives from. */
  @FunctionalInterface
  public interface Constructor {
    Object make(Context context, Arguments arguments);
  }

  /** Makes the bare object of a type that classes of programs may derive from. */
  @FunctionalInterface
  public interface Allocator {
    /**
     * Returns a new object whose type is {@code type}, before {@code __init__} is called.
     *
     * @param type the type itself or one derived from it
     */
    Object allocate(Context context, TypeObject type, Arguments arguments);
  }

  private static final Object MISSING = new Object();
  private static final int MOST_FOUND = 1000;

  private String name;
  private final @Nullable TypeObject base;
  private @Nullable Constructor constructor;
  private final @Nullable Allocator allocator;
  private final boolean ofProgram;
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private final Layout layout = new Layout();
  private final Map<String, Object> found = new HashMap<>();
  private String qualifiedName;
  private String module = "builtins";
  private boolean namedInFull;
  private boolean hasFields;
  private boolean readsPlainly;
  private boolean setsPlainly;
  private int foundAt = -1;
  private int changes;

  /** Makes a type written in Java that cannot be derived from. */
  public TypeObject(String name, @Nullable TypeObject base, Constructor constructor) {
    this(name, base, constructor, null, false);
  }

  private TypeObject(
      String name,
      @Nullable TypeObject base,
      @Nullable Constructor constructor,
      @Nullable Allocator allocator,
      boolean ofProgram) {
    this.name = name;
    this.qualifiedName = name;
    this.base = base;
    this.constructor = constructor;
    this.allocator = allocator;
    this.ofProgram = ofProgram;
  }

  /** Makes a type written in Java that classes of programs may derive from. */
  public static TypeObject open(String name, @Nullable TypeObject base, Allocator allocator) {
    return new TypeObject(name, base, null, allocator, false);
  }

  /** Makes a class of a program. */
  static TypeObject ofProgram(String name, String qualifiedName, TypeObject base) {
    TypeObject type = new TypeObject(name, base, null, base.allocator, true);
    type.qualifiedName = qualifiedName;
    type.module = "__main__";
    type.hasFields = true;
    return type;
  }

  /** Makes a type that CPython writes in C in a module, which its messages name too. */
  public static TypeObject ofModule(String module, String name, Constructor constructor) {
    return ofModule(module, name, Types.OBJECT, constructor);
  }

  /** Makes a type that CPython writes in C in a module, and that derives from another. */
  public static TypeObject ofModule(
      String module, String name, TypeObject base, Constructor constructor) {
    TypeObject type = new TypeObject(name, base, constructor).inModule(module);
    type.namedInFull = true;
    return type;
  }

  /** Says what calling a type written in Java does, when it is made. */
  public TypeObject constructedBy(Constructor maker) {
    this.constructor = maker;
    return this;
  }

  /** Says that a program may set attributes of its objects, when it is made. */
  public TypeObject withFields() {
    this.hasFields = true;
    return this;
  }

  /** Says that its objects have no attributes but the slots of their classes. */
  void withoutFields() {
    this.hasFields = base != null && base.hasFields;
  }

  /** Returns whether a program may set attributes of its objects. */
  public boolean hasFields() {
    return hasFields;
  }

  /** Names the module of a type written in Java, when it is made. */
  public TypeObject inModule(String name) {
    this.module = name;
    return this;
  }

  /** Adds methods to a type written in Java, when it is made. */
  public TypeObject define(Map<String, Method> methods) {
    methods.forEach((key, method) -> attributes.put(key, new BuiltinMethod(this, key, method)));
    if (methods.containsKey("__eq__") && !methods.containsKey("__hash__")) {
      attributes.put("__hash__", Nothing.NONE);
    }
    changes++;
    return this;
  }

  /** Adds an attribute to a type written in Java, when it is made. */
  public TypeObject define(String attribute, Object value) {
    attributes.put(attribute, value);
    changes++;
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  /** Returns what {@code __qualname__} says. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** Returns what {@code __module__} says. */
  public String module() {
    return module;
  }

  /** Returns how messages and reprs write it: without its module if it is a built-in one. */
  public String fullName() {
    return module.equals("builtins") ? qualifiedName : module + "." + qualifiedName;
  }

  /** Returns whether messages about its objects name its module, as those of C's modules do. */
  public boolean isNamedInFull() {
    return namedInFull;
  }

  /** Returns how messages about its objects call it. */
  public String messageName() {
    return namedInFull ? fullName() : name;
  }

  public @Nullable TypeObject base() {
    return base;
  }

  /** Returns whether a {@code class} statement made it. */
  public boolean ofProgram() {
    return ofProgram;
  }

  /** Returns whether its objects are plain instances, as those of {@code object} are. */
  boolean makesInstances() {
    return allocator == Types.OBJECT.allocator;
  }

  /** Returns whether classes can derive from it. */
  public boolean isOpen() {
    return allocator != null;
  }

  public boolean isSubtypeOf(TypeObject other) {
    for (TypeObject at = this; at != null; at = at.base) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /** Returns the attributes of its own, without those of the base; not to be changed. */
  public Map<String, Object> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** Returns the attribute as the type or a base keeps it, not bound to anything; or null. */
  public @Nullable Object find(String attribute) {
    if (!ofProgram) {
      return search(attribute);
    }
    refresh();
    Object known = found.get(attribute);
    if (known == null) {
      Object value = search(attribute);
      known = value == null ? MISSING : value;
      if (found.size() >= MOST_FOUND) {
        found.clear();
      }
      found.put(attribute, known);
    }
    return known == MISSING ? null : known;
  }

  /** Forgets what was found before the type or a base changed. */
  private void refresh() {
    int version = version();
    if (foundAt != version) {
      found.clear();
      foundAt = version;
      readsPlainly = search("__getattr__") == null;
      setsPlainly = search("__setattr__") == null;
    }
  }

  /** Returns whether its class of a program has no {@code __getattr__}. */
  boolean readsPlainly() {
    refresh();
    return readsPlainly;
  }

  /** Returns whether its class of a program lets any attribute be set, without a hook. */
  boolean setsPlainly() {
    refresh();
    return setsPlainly && hasFields;
  }

  private @Nullable Object search(String attribute) {
    for (TypeObject at = this; at != null; at = at.base) {
      Object value = at.attributes.get(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Returns the attribute as {@code super()} finds it: as a base keeps it. */
  public @Nullable Object findInBase(String attribute) {
    return base == null ? null : base.find(attribute);
  }

  /**
   * Returns a number that grows whenever an attribute of the type or a base is set or deleted. What
   * {@link #find} said stays true while the version is the same.
   */
  public int version() {
    int sum = changes;
    for (TypeObject at = base; at != null; at = at.base) {
      sum += at.changes;
    }
    return sum;
  }

  void setAttribute(String attribute, Object value) {
    if (attribute.equals("__name__") && value instanceof String text) {
      name = text;
      return;
    }
    if (attribute.equals("__qualname__") && value instanceof String text) {
      qualifiedName = text;
      return;
    }
    attributes.put(attribute, value);
    changes++;
  }

  /** Deletes an attribute of its own; returns whether there was one. */
  boolean deleteAttribute(String attribute) {
    changes++;
    return attributes.remove(attribute) != null;
  }

  /** Returns the layout of an instance without attributes. */
  Layout layout() {
    return layout;
  }

  /** Makes an object without calling {@code __init__}, as unpickling does. */
  public Object makeBare(Context context, Arguments parts) {
    return allocate(context, this, parts);
  }

  /** Makes the bare object, as {@code object.__new__} does. */
  Object allocate(Context context, TypeObject type, Arguments arguments) {
    if (allocator == null) {
      throw Raise.typeError("cannot create '%s' instances", name);
    }
    return allocator.allocate(context, type, arguments);
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return constructor == null
        ? Classes.instantiate(context, this, arguments)
        : constructor.make(context, arguments);
  }

  @Override
  public Object invoke(Context context) {
    Method initializer = Classes.plainInitializer(this);
    if (initializer == null) {
      return call(context, Arguments.EMPTY);
    }
    Object made = allocate(context, this, Arguments.EMPTY);
    Classes.checkInitialized(initializer.invoke(context, made));
    return made;
  }

  @Override
  public Object invoke(Context context, Object first) {
    Method initializer = Classes.plainInitializer(this);
    if (initializer == null) {
      return call(context, Arguments.of(first));
    }
    Object made = allocate(context, this, Arguments.EMPTY);
    Classes.checkInitialized(initializer.invoke(context, made, first));
    return made;
  }

  @Override
  public Object invoke(Context context, Object first, Object second) {
    Method initializer = Classes.plainInitializer(this);
    if (initializer == null) {
      return call(context, Arguments.of(first, second));
    }
    Object made = allocate(context, this, Arguments.EMPTY);
    Classes.checkInitialized(initializer.invoke(context, made, first, second));
    return made;
  }
}
