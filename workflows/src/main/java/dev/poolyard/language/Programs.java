package dev.poolyard.language;

import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SourceFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The programs that one call from outside has met: its own, and those of what came in with it. */
final class Programs {
  private final Library library;
  private final Map<String, Program> bySource = new LinkedHashMap<>();

  Programs(Library library) {
    this.library = library;
  }

  /** Adds a program that is compiled already. */
  void add(Program program) {
    bySource.putIfAbsent(program.source(), program);
  }

  /**
   * Returns the program of a source text, or raises a TypeError if it is none.
   *
   * @param what what comes from it, such as {@code the class}
   */
  Program find(String source, String what) {
    Program known = bySource.get(source);
    if (known != null) {
      return known;
    }
    try {
      Program program = library.program(source);
      bySource.put(source, program);
      return program;
    } catch (SourceException e) {
      throw Raise.typeError("%s is not valid: %s", what, e.diagnostics().getFirst());
    }
  }

  /** Returns how {@code function} can travel, if one of the programs defines it at its top. */
  Optional<FunctionValue> source(FunctionObject function) {
    for (Program program : bySource.values()) {
      Optional<SourceFunction> found = program.source(function);
      if (found.isPresent()) {
        return Optional.of(found.get());
      }
    }
    return Optional.empty();
  }

  /** Returns the source text that defines a class at its top, if one of the programs does. */
  Optional<String> sourceOf(TypeObject type, Context context) {
    for (Program program : bySource.values()) {
      if (program.classNamed(type.name(), context).filter(found -> found == type).isPresent()) {
        return Optional.of(program.source());
      }
    }
    return Optional.empty();
  }

  /** Returns the text whose lines tracebacks show; empty if there are several. */
  String shownSource() {
    return bySource.size() == 1 ? bySource.keySet().iterator().next() : "";
  }
}
