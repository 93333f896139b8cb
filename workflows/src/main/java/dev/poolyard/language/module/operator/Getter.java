package dev.poolyard.language.module.operator;

import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;

/** A callable that gets something of its one argument. */
abstract class Getter implements Callable, Typed, Named {
  private final TypeObject type;

  Getter(TypeObject type) {
    this.type = type;
  }

  @Override
  public final TypeObject type() {
    return type;
  }

  @Override
  public final String typeName() {
    return type.name();
  }

  @Override
  public final String name() {
    return type.name();
  }
}
