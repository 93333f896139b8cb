package dev.poolyard.language.module.functools;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.BuiltinMethod;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code functools.total_ordering}: adds the comparisons that a class does not define. */
final class TotalOrdering {
  private static final PythonParameters PARAMETERS = PythonParameters.of("total_ordering(cls)");

  /** Which comparison the others are made of is decided in this order. */
  private static final List<String> ALL = List.of("__lt__", "__le__", "__gt__", "__ge__");

  private TotalOrdering() {}

  /** How a comparison follows from another one. */
  private enum Rule {
    NOT,
    NOT_AND_UNEQUAL,
    OR_EQUAL,
    NOT_OR_EQUAL,
    AND_UNEQUAL
  }

  static Object decorate(Context context, Arguments arguments) {
    Object given = Objects.requireNonNull(PARAMETERS.bind(arguments)[0]);
    String root = given instanceof TypeObject type ? root(type) : null;
    if (root == null || !(given instanceof TypeObject type)) {
      throw Raise.valueError("must define at least one ordering operation: < > <= >=");
    }
    for (String name : ALL) {
      if (!defines(type, name)) {
        Method method = method(root, rule(root, name));
        Attributes.set(context, type, name, new BuiltinMethod(type, name, method));
      }
    }
    return type;
  }

  private static @Nullable String root(TypeObject type) {
    return ALL.stream().filter(name -> defines(type, name)).findFirst().orElse(null);
  }

  private static boolean defines(TypeObject type, String name) {
    Object found = type.find(name);
    return found != null && found != Types.OBJECT.find(name);
  }

  private static Rule rule(String root, String name) {
    boolean strictRoot = root.endsWith("t__");
    boolean sameDirection = root.charAt(2) == name.charAt(2);
    if (sameDirection) {
      return strictRoot ? Rule.OR_EQUAL : Rule.AND_UNEQUAL;
    }
    boolean strict = name.endsWith("t__");
    if (strict == strictRoot) {
      return strict ? Rule.NOT_AND_UNEQUAL : Rule.NOT_OR_EQUAL;
    }
    return Rule.NOT;
  }

  private static Method method(String root, Rule rule) {
    return (context, self, arguments) -> {
      Object other = arguments.at(0);
      Object answer = SpecialMethods.call(context, self, root, other);
      if (answer == NotImplemented.ANSWER) {
        return answer;
      }
      boolean holds = Truth.of(answer);
      return switch (rule) {
        case NOT -> !holds;
        case NOT_AND_UNEQUAL -> holds ? (Object) false : Equality.inequality(self, other);
        case OR_EQUAL -> holds ? answer : Equality.equality(self, other);
        case NOT_OR_EQUAL -> holds ? Equality.equality(self, other) : (Object) true;
        case AND_UNEQUAL -> holds ? Equality.inequality(self, other) : answer;
      };
    };
  }
}
