package dev.poolyard.task;

import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sources that this process has compiled; those used longest ago leave. Thread-safe. */
final class CompiledPrograms {
  private static final int KEPT_PROGRAMS = 256;

  private final Map<String, Program> programs =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Program> eldest) {
          return size() > KEPT_PROGRAMS;
        }
      };

  synchronized Program find(String source) throws SourceException {
    Program program = programs.get(source);
    if (program == null) {
      program = Program.compile(source);
      programs.put(source, program);
    }
    return program;
  }
}
