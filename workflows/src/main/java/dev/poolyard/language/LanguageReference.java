package dev.poolyard.language;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.module.Modules;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the function language offers by name, for documentation. */
public final class LanguageReference {
  private LanguageReference() {}

  /** Returns the names that need no import, sorted. */
  public static List<String> builtins() {
    return Builtins.names().stream().filter(name -> !name.startsWith("_")).sorted().toList();
  }

  /** Returns module name → what can be imported from it, both sorted. */
  public static SortedMap<String, List<String>> modules() {
    SortedMap<String, List<String>> modules = new TreeMap<>();
    Modules.all()
        .forEach((name, module) ->
            modules.put(
                name,
                module.attributes().keySet().stream()
                    .filter(attribute -> !attribute.startsWith("_"))
                    .sorted()
                    .toList()));
    return modules;
  }
}
