package dev.poolyard.language.runtime;

/** An iterator whose type has a name in a module. */
public abstract class TypedIterator extends ObjectIterator implements Typed {
  private final TypeObject type;

  protected TypedIterator(TypeObject type) {
    super(type.name());
    this.type = type;
  }

  @Override
  public final TypeObject type() {
    return type;
  }
}
