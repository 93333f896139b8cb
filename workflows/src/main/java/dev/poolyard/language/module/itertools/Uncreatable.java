package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;

/** Types whose objects only the module itself makes. */
final class Uncreatable {
  private Uncreatable() {}

  static TypeObject.Constructor of(String type) {
    return (context, arguments) -> {
      throw Raise.typeError("cannot create '%s' instances", type);
    };
  }
}
