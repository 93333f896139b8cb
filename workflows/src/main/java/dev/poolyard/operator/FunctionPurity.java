package dev.poolyard.operator;

import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.model.TaskSignatures;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.SourceFunction;

/** Tells of functions on wires whether they only compute. */
final class FunctionPurity {
  private FunctionPurity() {}

  /** Returns whether a function is known to be pure. */
  static boolean isPure(FunctionValue function) {
    return switch (function) {
      case SourceFunction source -> isPure(source);
      case BuiltInFunction task ->
          TaskSignatures.find(task.name()).filter(found -> found.purity().pure()).isPresent();
    };
  }

  private static boolean isPure(SourceFunction function) {
    try {
      return Program.compile(function.source()).purity(function.name()).pure();
    } catch (SourceException | IllegalArgumentException e) {
      return false; // It cannot even be called, which its task will say better.
    }
  }
}
