package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A view of a dict that cannot be changed. */
record MappingProxy(DictObject dict) implements Typed {
  private static final TypeObject TYPE =
      new TypeObject(
              "mappingproxy",
              Types.OBJECT,
              (context, arguments) -> {
                throw Raise.typeError("cannot create 'mappingproxy' instances");
              })
          .define(methods());

  private static Map<String, Method> methods() {
    Map<String, Method> methods = new HashMap<>();
    methods.put("__len__", (c, self, a) -> (long) of(self).size());
    methods.put("__iter__", (c, self, a) -> Iteration.of(of(self)));
    methods.put("__getitem__", (c, self, a) -> Subscripts.get(of(self), a.at(0)));
    methods.put("__contains__", (c, self, a) -> Comparisons.contains(c, of(self), a.at(0)));
    methods.put("__repr__", (c, self, a) -> "mappingproxy(" + Representation.of(of(self)) + ")");
    for (String name : List.of("keys", "values", "items", "get", "copy")) {
      methods.put(
          name,
          (context, self, a) ->
              Calling.callable(Attributes.get(context, of(self), name)).call(context, a));
    }
    return methods;
  }

  private static DictObject of(Object self) {
    return ((MappingProxy) self).dict;
  }

  @Override
  public TypeObject type() {
    return TYPE;
  }
}
