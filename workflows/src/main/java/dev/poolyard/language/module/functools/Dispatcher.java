package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;

/** Functions by the type that they are for; the nearest base decides. */
final class Dispatcher {
  private final String name;
  private final DictObject registry = new DictObject();

  Dispatcher(Context context, Object function) {
    Object given = Attributes.find(context, function, "__name__");
    this.name = given instanceof String text ? text : "singledispatch function";
    registry.put(Types.OBJECT, function);
  }

  String name() {
    return name;
  }

  DictObject registry() {
    return registry;
  }

  void register(TypeObject type, Object function) {
    registry.put(type, function);
  }

  Object dispatch(TypeObject type) {
    for (TypeObject at = type; at != null; at = at.base()) {
      Object found = registry.get(at);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("object is always registered");
  }
}
