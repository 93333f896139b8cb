package dev.poolyard.task;

import dev.poolyard.language.Program;
import dev.poolyard.language.Purity;
import dev.poolyard.language.SourceException;
import dev.poolyard.task.builtin.BuiltInTasks;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.ComposedFunction;
import dev.poolyard.value.Decorator;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.DispatchedFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.InstanceValue;
import dev.poolyard.value.KeyFunction;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.OpaqueValue;
import dev.poolyard.value.PartialFunction;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import dev.poolyard.value.WrappedFunction;
import java.util.Collection;
import java.util.Optional;

/** Tells whether a task may be run again without anybody noticing, though nobody asked for it. */
public final class Repetition {
  private Repetition() {}

  /**
   * Returns what stands in the way of running {@code task} again, such as {@code calls print on
   * line 3}; nothing if all it does is to compute its result.
   */
  public static Optional<String> obstacle(TaskSpec task) {
    return ofFunction(task.function())
        .or(() -> ofAll(task.items()))
        .or(() -> ofAll(task.keywords().values()));
  }

  /** Returns whether a function is known to only compute. */
  public static boolean isPure(FunctionValue function) {
    return ofFunction(function).isEmpty();
  }

  private static Optional<String> ofAll(Collection<? extends Value> values) {
    return values.stream().flatMap(value -> of(value).stream()).findFirst();
  }

  private static Optional<String> of(Value value) {
    return switch (value) {
      case LiveReference live -> Optional.of("was given " + live.repr());
      case FunctionValue function -> ofFunction(function);
      case SequenceValue sequence -> ofAll(sequence.elements());
      case SetValue set -> ofAll(set.elements());
      case DictValue dict ->
          ofAll(dict.entries().stream().map(DictValue.Entry::key).toList())
              .or(() -> ofAll(dict.entries().stream().map(DictValue.Entry::value).toList()));
      case InstanceValue _, OpaqueValue _ ->
          Optional.of("was given an object with code of its own");
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofFunction(FunctionValue function) {
    return switch (function) {
      case SourceFunction source -> ofSource(source);
      case BuiltInFunction task ->
          BuiltInTasks.purity(task.name())
              .map(purity -> purity.pure() ? "" : purity.reasons().getFirst().message())
              .or(() -> Optional.of("is not known"))
              .filter(reason -> !reason.isEmpty())
              .or(() -> ofAll(task.arguments()));
      case PartialFunction partial ->
          ofFunction(partial.function())
              .or(() -> ofAll(partial.arguments()))
              .or(() -> ofAll(partial.keywords().values()));
      case WrappedFunction wrapped ->
          wrapped.decorator() == Decorator.RETRIED
              ? ofFunction(wrapped.function())
              : Optional.of("is wrapped by something that prints");
      case ComposedFunction _, CachedFunction _, KeyFunction _, DispatchedFunction _ ->
          ofAll(function.parts());
    };
  }

  private static Optional<String> ofSource(SourceFunction function) {
    try {
      Purity purity = Program.compile(function.source()).purity(function.name());
      return purity.reasons().stream()
          .findFirst()
          .map(reason -> "%s on line %d".formatted(reason.message(), reason.line()));
    } catch (SourceException | IllegalArgumentException e) {
      return Optional.of("cannot be called"); // Its task will say better why.
    }
  }
}
