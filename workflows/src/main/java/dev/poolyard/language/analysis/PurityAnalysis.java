package dev.poolyard.language.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, while a module is checked, what each of its names uses, and concludes which are impure.
 * A function is impure too if something it mentions is.
 */
final class PurityAnalysis {
  /** Stands for all special methods of the program's classes, which any operator may call. */
  static final String OPERATORS = "operators";

  private final Map<String, List<Impurity>> direct = new HashMap<>();
  private final Map<String, Map<String, Integer>> mentions = new HashMap<>();
  private List<String> owners = List.of();

  /** Tells which module-level names the statement checked next defines. */
  void enter(List<String> names) {
    owners = names;
  }

  /** Returns the name under which an attribute is mentioned. */
  static String attribute(String name) {
    return "." + name;
  }

  /** Checks a part that {@code more} names own too. */
  void also(List<String> more, Runnable check) {
    List<String> outer = owners;
    owners = new ArrayList<>(outer);
    owners.addAll(more);
    try {
      check.run();
    } finally {
      owners = outer;
    }
  }

  void uses(String what, int line) {
    for (String owner : owners) {
      List<Impurity> impurities = direct.computeIfAbsent(owner, key -> new ArrayList<>());
      Impurity impurity = new Impurity(line, "calls " + what);
      if (!impurities.contains(impurity)) {
        impurities.add(impurity);
      }
    }
  }

  void mentions(String name, int line) {
    for (String owner : owners) {
      mentions.computeIfAbsent(owner, key -> new LinkedHashMap<>()).putIfAbsent(name, line);
    }
  }

  /** Returns why {@code name} is impure, empty if it is pure. */
  List<Impurity> of(String name) {
    List<Impurity> impurities = new ArrayList<>(direct.getOrDefault(name, List.of()));
    mentions
        .getOrDefault(name, Map.of())
        .forEach((mentioned, line) -> {
          Impurity found =
              mentioned.equals(name) ? null : first(mentioned, new HashSet<>(Set.of(name)));
          if (found != null) {
            String through = found.message().replaceFirst("^calls ", "which calls ");
            String shown = mentioned.startsWith(".") ? mentioned.substring(1) : mentioned;
            impurities.add(new Impurity(line, "calls " + shown + ", " + through));
          }
        });
    return impurities;
  }

  private @Nullable Impurity first(String name, Set<String> visited) {
    if (!visited.add(name)) {
      return null;
    }
    List<Impurity> impurities = direct.getOrDefault(name, List.of());
    if (!impurities.isEmpty()) {
      return impurities.getFirst();
    }
    for (String mentioned : mentions.getOrDefault(name, Map.of()).keySet()) {
      Impurity found = first(mentioned, visited);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
