package dev.poolyard.operator;

import dev.poolyard.language.Program;
import dev.poolyard.language.SourceException;
import dev.poolyard.model.TaskSignatures;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.ComposedFunction;
import dev.poolyard.value.Decorator;
import dev.poolyard.value.DispatchedFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.KeyFunction;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.PartialFunction;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import dev.poolyard.value.WrappedFunction;

/** Tells of functions on wires whether they only compute. */
final class FunctionPurity {
  private FunctionPurity() {}

  /** Returns whether a function is known to be pure. */
  static boolean isPure(FunctionValue function) {
    return switch (function) {
      case SourceFunction source -> isPure(source);
      case BuiltInFunction task ->
          TaskSignatures.find(task.name()).filter(found -> found.purity().pure()).isPresent();
      case PartialFunction partial ->
          isPure(partial.function())
              && partial.arguments().stream().allMatch(FunctionPurity::isPureArgument);
      case WrappedFunction wrapped ->
          wrapped.decorator() == Decorator.RETRIED && isPure(wrapped.function());
      case ComposedFunction _, CachedFunction _, KeyFunction _, DispatchedFunction _ ->
          function.parts().stream().allMatch(FunctionPurity::isPure);
    };
  }

  private static boolean isPureArgument(Value argument) {
    return switch (argument) {
      case FunctionValue function -> isPure(function);
      case LiveReference _ -> false;
      default -> true;
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
