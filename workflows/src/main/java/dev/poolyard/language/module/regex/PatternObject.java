package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled pattern. Immutable and thread-safe. */
final class PatternObject implements Typed, Named, Attributed {
  /** What patterns have besides their methods. */
  static final Set<String> ATTRIBUTES = Set.of("pattern", "flags", "groups", "groupindex");

  private static final int LONGEST_SHOWN = 200;

  private final String source;
  private final int flags;
  private final int groups;
  private final Map<String, Integer> names;
  private final PatternProgram program;

  /** Compiles; raises a {@link PatternProblem} if it cannot. */
  PatternObject(String source, int flags) {
    PatternReader reader = new PatternReader(source, flags);
    Regex regex = reader.read();
    int all = reader.flags();
    if (Flags.has(all, Flags.VERBOSE) && !Flags.has(flags, Flags.VERBOSE)) {
      reader = new PatternReader(source, all);
      regex = reader.read();
    }
    if (Flags.has(all, Flags.ASCII) && Flags.has(all, Flags.UNICODE)) {
      throw Raise.valueError("ASCII and UNICODE flags are incompatible");
    }
    this.source = source;
    this.flags = Flags.has(all, Flags.ASCII) ? all : all | Flags.UNICODE;
    this.groups = reader.groups();
    this.names = reader.names();
    this.program = new PatternProgram(regex, groups);
  }

  @Override
  public TypeObject type() {
    return PatternMethods.TYPE;
  }

  @Override
  public String typeName() {
    return "Pattern";
  }

  String source() {
    return source;
  }

  int groups() {
    return groups;
  }

  Map<String, Integer> names() {
    return names;
  }

  /** Returns the name of a group, or null. */
  @Nullable String nameOf(int group) {
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      if (name.getValue() == group) {
        return name.getKey();
      }
    }
    return null;
  }

  /**
   * Looks for a match.
   *
   * @param anchored whether it must begin at {@code from}
   * @param whole whether it must end at {@code to}
   * @param notEmpty whether an empty match at {@code from} does not count
   */
  @Nullable MatchObject find(
      Context context,
      Subject text,
      int from,
      int to,
      boolean anchored,
      boolean whole,
      boolean notEmpty) {
    if (from > to) {
      return null;
    }
    Machine machine = new Machine(program, text, to, whole, notEmpty ? from : -1);
    int[] found = machine.run(context, from, anchored);
    return found == null ? null : new MatchObject(this, text, found);
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "pattern" -> source;
      case "flags" -> (long) flags;
      case "groups" -> (long) groups;
      case "groupindex" -> {
        DictObject index = new DictObject();
        names.forEach((group, number) -> index.put(group, (long) number));
        yield index;
      }
      default -> null;
    };
  }

  @Override
  public String representation() {
    String shown = Representation.of(source);
    if (shown.length() > LONGEST_SHOWN) {
      shown = shown.substring(0, LONGEST_SHOWN);
    }
    List<String> names = FlagObject.namesOf(flags & ~Flags.UNICODE);
    return "re.compile(" + shown + (names.isEmpty() ? ")" : ", " + String.join("|", names) + ")");
  }
}
