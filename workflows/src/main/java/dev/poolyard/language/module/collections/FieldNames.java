package dev.poolyard.language.module.collections;

import dev.poolyard.language.lexical.Words;
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
        context.step();
        names.add(Text.of(name));
      }
    }
    if (rename) {
      rename(context, names);
    }
    check(type);
    names.forEach(name -> {
      context.step();
      check(name);
    });
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      context.step();
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

  private static void rename(Context context, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      context.step();
      String name = names.get(i);
      if (!Words.isIdentifier(name)
          || Words.isKeyword(name)
          || name.startsWith("_")
          || seen.contains(name)) {
        names.set(i, "_" + i);
      }
      seen.add(name);
    }
  }

  private static void check(String name) {
    if (!Words.isIdentifier(name)) {
      throw Raise.valueError(
          "Type names and field names must be valid identifiers: %s", Representation.of(name));
    }
    if (Words.isKeyword(name)) {
      throw Raise.valueError(
          "Type names and field names cannot be a keyword: %s", Representation.of(name));
    }
  }
}
