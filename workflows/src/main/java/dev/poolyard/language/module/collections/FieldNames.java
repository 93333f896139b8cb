package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads and checks the names of the fields of a named tuple. */
final class FieldNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private FieldNames() {}

  static List<String> of(Context context, String type, Object given, boolean rename) {
    List<String> names = new ArrayList<>();
    if (given instanceof String text) {
      for (String name : text.replace(',', ' ').strip().split("\\s+")) {
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    } else {
      for (Object name : Iteration.toArray(context, given)) {
        names.add(Text.of(name));
      }
    }
    if (rename) {
      rename(names);
    }
    check(type);
    names.forEach(FieldNames::check);
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.startsWith("_") && !rename) {
        throw Raise.valueError(
            "Field names cannot start with an underscore: %s", Representation.of(name));
      }
      if (!seen.add(name)) {
        throw Raise.valueError("Encountered duplicate field name: %s", Representation.of(name));
      }
    }
    return names;
  }

  private static void rename(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!isIdentifier(name)
          || KEYWORDS.contains(name)
          || name.startsWith("_")
          || seen.contains(name)) {
        names.set(i, "_" + i);
      }
      seen.add(name);
    }
  }

  private static void check(String name) {
    if (!isIdentifier(name)) {
      throw Raise.valueError(
          "Type names and field names must be valid identifiers: %s", Representation.of(name));
    }
    if (KEYWORDS.contains(name)) {
      throw Raise.valueError(
          "Type names and field names cannot be a keyword: %s", Representation.of(name));
    }
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && (name.charAt(0) == '_' || Character.isUnicodeIdentifierStart(name.codePointAt(0)))
        && name.codePoints().allMatch(c -> c == '_' || Character.isUnicodeIdentifierPart(c));
  }
}
