package dev.poolyard.language;

import dev.poolyard.language.bytecode.ModuleCode;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.module.functools.PartialObject;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs the module's own statements. Where all their values are immutable they are run once and the
 * values shared by all threads; otherwise each call gets its own, so that no call disturbs another.
 */
final class ModuleValues {
  private final String source;
  private final ModuleCode module;
  private final boolean setsAttributes;
  private volatile @Nullable Object @Nullable [] shared;

  /**
   * @param setsAttributes whether the program may set attributes of its functions
   */
  ModuleValues(String source, ModuleCode module, boolean setsAttributes) {
    this.source = source;
    this.setsAttributes = setsAttributes;
    this.module = module;
  }

  /** Returns the module's values for one call. */
  @Nullable Object[] of(Context context) {
    @Nullable Object[] known = shared;
    if (known != null) {
      return known;
    }
    @Nullable Object[] values = context.moduleValues(source, () -> module.run(context));
    if (!setsAttributes && Arrays.stream(values).allMatch(ModuleValues::isImmutable)) {
      shared = values;
    }
    return values;
  }

  private static boolean isImmutable(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case String text -> true;
      case Nothing none -> true;
      case TupleObject tuple -> areImmutable(tuple.elements());
      case SetObject set -> set.frozen() && areImmutable(set.elements().toArray());
      case RangeObject range -> true;
      case ModuleObject module -> true;
      case BuiltinFunction function -> true;
      case TypeObject type -> !type.ofProgram();
      case FunctionObject function -> !function.hasClosure() && areImmutable(function.defaults());
      case PartialObject partial ->
          partial.immutable()
              && isImmutable(partial.function())
              && areImmutable(partial.positional());
      default -> Numbers.isNumber(value);
    };
  }

  private static boolean areImmutable(@Nullable Object[] values) {
    return Arrays.stream(values).allMatch(ModuleValues::isImmutable);
  }
}
