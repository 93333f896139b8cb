package dev.poolyard.language.module.live;

import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.value.LiveReference;

/** A live object as a function holds it: equal to any other reference to the same object. */
public record LiveObject(LiveReference reference) implements Typed {
  @Override
  public TypeObject type() {
    return LiveTypes.of(reference.kind());
  }
}
