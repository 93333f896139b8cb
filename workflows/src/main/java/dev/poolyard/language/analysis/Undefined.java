package dev.poolyard.language.analysis;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.module.Modules;
import java.util.Map;
import java.util.Set;

/** Explains names that mean nothing. */
final class Undefined {
  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry("open", "functions cannot reach files; pass the text as an argument"),
          Map.entry("input", "functions cannot ask; pass the value as an argument"),
          Map.entry("eval", "write the expression itself"),
          Map.entry("exec", "write the statements themselves"),
          Map.entry("compile", "write the code itself"),
          Map.entry("globals", "use variables or a dict"),
          Map.entry("locals", "use variables or a dict"),
          Map.entry("vars", "use a dict"),
          Map.entry("dir", "use a dict"),
          Map.entry("bytes", "use str or a list of ints"),
          Map.entry("bytearray", "use a list of ints"),
          Map.entry("memoryview", "use a list of ints"),
          Map.entry("complex", "use two floats"),
          Map.entry("id", "use 'is' to compare identity"),
          Map.entry("breakpoint", "use print"),
          Map.entry("help", "see the documentation"),
          Map.entry("exit", "use return"),
          Map.entry("quit", "use return"),
          Map.entry("__import__", "write an import statement"),
          Map.entry("Ellipsis", "use None"));

  private Undefined() {}

  static String explain(String name, Scope scope) {
    String advice = ADVICE.get(name);
    if (advice != null) {
      return "'" + name + "' is not available in the function language; " + advice;
    }
    if (name.startsWith("__")) {
      return "the name '" + name + "' is not available in the function language";
    }
    if (Modules.all().containsKey(name)) {
      return "name '%s' is not defined; write 'import %s' above".formatted(name, name);
    }
    Scope enclosing = scope.enclosingClass();
    if (enclosing != null && enclosing.own(name) != null) {
      return "name '%s' is not defined; methods do not see the names of their class, write self.%s"
          .formatted(name, name);
    }
    Set<String> known = scope.names();
    known.addAll(Builtins.names());
    return Suggestions.nearest(name, known)
        .map(near -> "name '%s' is not defined; did you mean '%s'?".formatted(name, near))
        .orElse("name '%s' is not defined".formatted(name));
  }
}
