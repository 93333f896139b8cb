package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which names a program uses one module, wherever it imports it. */
final class ModuleNames {
  private final Set<String> modules = new HashSet<>();
  private final Map<String, String> members = new HashMap<>();

  /**
   * @param imports all import statements of the program
   */
  ModuleNames(String module, List<Statement> imports) {
    for (Statement statement : imports) {
      if (statement instanceof Statement.Import s && s.module().equals(module)) {
        modules.add(s.alias());
      } else if (statement instanceof Statement.FromImport s && s.module().equals(module)) {
        s.names().forEach(name -> members.put(name.alias(), name.name()));
      }
    }
  }

  /** Returns the import statements of a program, wherever they stand. */
  static List<Statement> importsOf(List<Statement> program) {
    List<Statement> imports = new ArrayList<>();
    program.forEach(statement -> findImports(statement, imports));
    return imports;
  }

  private static void findImports(Object syntax, List<Statement> imports) {
    if (syntax instanceof Statement.Import || syntax instanceof Statement.FromImport) {
      imports.add((Statement) syntax);
    } else if (syntax instanceof Statement) {
      SyntaxParts.forEach(syntax, part -> findImports(part, imports));
    }
  }

  /** Returns whether the program imports the module or something of it. */
  boolean used() {
    return !modules.isEmpty() || !members.isEmpty();
  }

  /** Returns whether {@code name} is the module. */
  boolean isModule(String name) {
    return modules.contains(name);
  }

  /** Returns how the module calls what {@code expression} names, or null if it is not of it. */
  @Nullable String memberOf(Expression expression) {
    return switch (expression) {
      case Expression.Attribute attribute ->
          attribute.object() instanceof Expression.Name name && modules.contains(name.text())
              ? attribute.name()
              : null;
      case Expression.Name direct -> members.get(direct.text());
      default -> null;
    };
  }
}
