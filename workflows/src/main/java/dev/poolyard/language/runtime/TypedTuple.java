package dev.poolyard.language.runtime;

/** A tuple of a type derived from {@code tuple}, as named tuples are. */
public final class TypedTuple extends TupleObject implements Typed, HasFields {
  private final TypeObject type;
  private final Fields fields = new Fields();

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
  public Fields fields() {
    return fields;
  }
}
