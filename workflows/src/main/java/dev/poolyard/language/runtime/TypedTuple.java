package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** A tuple of a type derived from {@code tuple}, as named tuples are. */
public final class TypedTuple extends TupleObject implements Typed, HasFields {
  private final TypeObject type;
  private @Nullable Fields fields;

  /** Keeps {@code elements}, which must not change any more. */
  public TypedTuple(TypeObject type, Object[] elements) {
    super(elements);
    this.type = type;
  }

  @Override
  public TypeObject type() {
    return type;
  }

  @Override
  public @Nullable Fields fields() {
    return fields;
  }

  @Override
  public Fields ownFields() {
    Fields own = fields;
    if (own == null) {
      own = new Fields();
      fields = own;
    }
    return own;
  }
}
