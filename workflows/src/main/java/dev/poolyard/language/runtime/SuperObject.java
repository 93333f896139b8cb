package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What {@code super} makes: reads the attributes of an object as if its class were the base of
 * another.
 */
public final class SuperObject implements Typed, Attributed, Named {
  private final TypeObject start;
  private final Object self;
  private final TypeObject selfType;

  private SuperObject(TypeObject start, Object self, TypeObject selfType) {
    this.start = start;
    this.self = self;
    this.selfType = selfType;
  }

  /**
   * Makes one, as {@code super(type, self)} does.
   *
   * @param self an instance of {@code type}, or a type derived from it
   */
  public static SuperObject of(Object type, Object self) {
    if (!(type instanceof TypeObject start)) {
      throw Raise.typeError("super() argument 1 must be a type, not %s", Types.nameOf(type));
    }
    if (self instanceof TypeObject derived && derived.isSubtypeOf(start)) {
      return new SuperObject(start, self, derived);
    }
    TypeObject own = Types.of(self);
    if (own.isSubtypeOf(start)) {
      return new SuperObject(start, self, own);
    }
    throw Raise.typeError("super(type, obj): obj must be an instance or subtype of type");
  }

  /** Makes one, as {@code super()} does in a method whose {@code __class__} cell is given. */
  public static SuperObject ofMethod(@Nullable Object type, @Nullable Object self) {
    if (self == null) {
      throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "super(): arg[0] deleted");
    }
    if (type == null) {
      throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "super(): empty __class__ cell");
    }
    return of(type, self);
  }

  @Override
  public TypeObject type() {
    return Types.SUPER;
  }

  @Override
  public @Nullable Object attribute(String name) {
    Object kept = start.findInBase(name);
    if (kept == null) {
      kept = BuiltinSlots.findInType(start.base() == null ? Types.OBJECT : start.base(), name);
    }
    if (kept == null) {
      return null;
    }
    return Attributes.bind(Context.current(), kept, self == selfType ? null : self, selfType);
  }

  @Override
  public String typeName() {
    return "super";
  }

  @Override
  public String representation() {
    return "<super: %s, <%s object>>".formatted(Representation.of(start), selfType.name());
  }
}
