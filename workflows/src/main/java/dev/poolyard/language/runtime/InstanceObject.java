package dev.poolyard.language.runtime;

/** An instance of a class of the program. */
public class InstanceObject extends Fields implements Typed, HasFields {
  private final TypeObject type;

  InstanceObject(TypeObject type) {
    super(type.layout());
    this.type = type;
  }

  @Override
  public final TypeObject type() {
    return type;
  }

  @Override
  public final Fields fields() {
    return this;
  }
}
