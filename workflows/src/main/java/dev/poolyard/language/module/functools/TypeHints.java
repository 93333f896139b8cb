package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Annotated;
import dev.poolyard.language.runtime.ForwardName;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypeUnion;
import dev.poolyard.language.runtime.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that a function is registered for, told by its first annotation. */
final class TypeHints {
  private TypeHints() {}

  /** Returns the types of the first annotation of {@code function}; none if it has none. */
  static List<TypeObject> first(Object function) {
    Map<String, Object> annotations = Annotated.of(function);
    if (annotations == null || annotations.isEmpty()) {
      return List.of();
    }
    // all names are looked up, and a wrong one is told, before the first is taken
    Map<String, Object> hints = new LinkedHashMap<>(annotations);
    hints.replaceAll((parameter, annotation) -> meaning(annotation));
    Map.Entry<String, Object> first = hints.entrySet().iterator().next();
    return types(first.getKey(), first.getValue());
  }

  private static Object meaning(Object annotation) {
    Object named = annotation instanceof ForwardName name ? name.resolve() : annotation;
    return named == Nothing.NONE ? Types.NONE : named;
  }

  private static List<TypeObject> types(String parameter, Object hint) {
    if (hint instanceof TypeObject type) {
      return List.of(type);
    }
    if (!(hint instanceof TypeUnion union)) {
      throw invalid(parameter, hint, "is not a class.");
    }
    List<TypeObject> types = new ArrayList<>();
    for (Object member : union.members()) {
      if (!(member instanceof TypeObject type)) {
        throw invalid(parameter, hint, "not all arguments are classes.");
      }
      types.add(type);
    }
    return types;
  }

  private static Raise invalid(String parameter, Object hint, String problem) {
    return Raise.typeError(
        "Invalid annotation for %s. %s %s",
        Representation.of(parameter), Representation.of(hint), problem);
  }
}
