package dev.poolyard.language.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Types joined with {@code |} in an annotation; Python's {@code types.UnionType}. */
public record TypeUnion(List<Object> members) implements Named {
  /** Does {@code left | right} where both stand in an annotation. */
  public static Object join(Object left, Object right) {
    boolean types = isMember(left) && isMember(right);
    if (!types || (left == Nothing.NONE && right == Nothing.NONE)) {
      return Operators.bitwiseOr(left, right);
    }
    List<Object> members = new ArrayList<>();
    add(members, left);
    add(members, right);
    return members.size() == 1 ? members.getFirst() : new TypeUnion(List.copyOf(members));
  }

  private static boolean isMember(Object object) {
    return object == Nothing.NONE
        || object instanceof TypeObject
        || object instanceof TypeUnion
        || object instanceof GenericType;
  }

  private static void add(List<Object> members, Object added) {
    if (added instanceof TypeUnion union) {
      union.members.forEach(member -> add(members, member));
      return;
    }
    Object member = added == Nothing.NONE ? Types.NONE : added;
    if (!members.contains(member)) {
      members.add(member);
    }
  }

  @Override
  public String typeName() {
    return "types.UnionType";
  }

  @Override
  public String representation() {
    return members.stream()
        .map(member -> member == Types.NONE ? "None" : GenericType.written(member))
        .collect(Collectors.joining(" | "));
  }
}
