package dev.poolyard.language;

import dev.poolyard.language.analysis.AnalyzedModule;
import dev.poolyard.language.analysis.Impurity;
import dev.poolyard.language.analysis.StrandedResult;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.bytecode.ModuleCode;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import dev.poolyard.value.SourceFunction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled source text: some functions. Immutable and thread-safe. */
public final class Program {
  /** Deeper texts than people write would otherwise exhaust the stack of the compiler. */
  private static final int LONGEST_SOURCE = 64 * 1024;

  /** No function of so few characters can be too long for the JVM. */
  private static final int SURELY_SHORT = 3000;

  private final String source;
  private final AnalyzedModule module;
  private final ModuleValues values;

  private Program(String source, AnalyzedModule module, ModuleCode code) {
    this.source = source;
    this.module = module;
    this.values = new ModuleValues(source, code, module.setsAttributes());
  }

  /**
   * Compiles {@code source}.
   *
   * @throws SourceException if it is not a program of the function language
   */
  public static Program compile(String source) throws SourceException {
    if (source.length() > LONGEST_SOURCE) {
      throw refused(1, 1, "a source can have at most 65536 characters, was " + source.length());
    }
    try {
      AnalyzedModule module = AnalyzedModule.analyze(source);
      ModuleCode code = new ModuleCode(module);
      if (source.length() > SURELY_SHORT) {
        refuseTooLong(code);
      }
      return new Program(source, module, code);
    } catch (AnalyzedModule.Refused refused) {
      throw new SourceException(
          refused.problems().stream()
              .map(p -> new Diagnostic(p.place().line(), p.place().column(), p.sentence()))
              .toList());
    } catch (StackOverflowError e) {
      throw refused(1, 1, "this program is nested too deeply; name its parts");
    }
  }

  private static void refuseTooLong(ModuleCode code) throws SourceException {
    Optional<ModuleCode.TooLong> tooLong = code.findTooLong();
    if (tooLong.isPresent()) {
      throw refused(
          tooLong.get().line(),
          1,
          "%s is too long to be compiled; split it into several functions"
              .formatted(tooLong.get().name()));
    }
  }

  private static SourceException refused(int line, int column, String message) {
    return new SourceException(List.of(new Diagnostic(line, column, message)));
  }

  /** Returns the text it was compiled from. */
  public String source() {
    return source;
  }

  /** Returns the names of the functions in the order of the text. */
  public List<String> functionNames() {
    return List.copyOf(module.functions().keySet());
  }

  /** Returns the name of the function that is meant when none is named: the last. */
  public String defaultName() {
    return functionNames().getLast();
  }

  /**
   * Returns the function called {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Function function(String name) {
    requireKnown(name);
    return new ProgramFunction(this, name);
  }

  /**
   * Returns whether the function called {@code name} is pure.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Purity purity(String name) {
    requireKnown(name);
    List<Impurity> impurities = module.impurities().getOrDefault(name, List.of());
    return new Purity(
        impurities.isEmpty(),
        impurities.stream().map(i -> new Purity.Reason(i.line(), i.message())).toList());
  }

  /**
   * Returns what the function called {@code name} surely returns and can never leave its process,
   * such as {@code a generator}; nothing if its text does not tell.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Optional<String> strandedResult(String name) {
    requireKnown(name);
    return Optional.ofNullable(StrandedResult.of(module.statements(), name));
  }

  private void requireKnown(String name) {
    if (!module.functions().containsKey(name)) {
      throw new IllegalArgumentException(
          "name must be one of %s, was %s"
              .formatted(String.join(", ", module.functions().keySet()), name));
    }
  }

  /** Returns the function itself, after running the module's own statements if need be. */
  Callable callable(String name, Context context) {
    requireKnown(name);
    int index = java.util.Objects.requireNonNull(module.functions().get(name));
    @Nullable Object value = values.of(context)[index];
    if (value instanceof Callable callable) {
      return callable;
    }
    throw Raise.typeError(
        "'%s' object is not callable", value == null ? "NoneType" : Types.nameOf(value));
  }

  /** Returns the class that the text defines at its top by this name, as this call sees it. */
  Optional<TypeObject> classNamed(String name, Context context) {
    Variable variable = module.scope().find(name);
    return variable != null
            && variable.global()
            && values.of(context)[variable.slot()] instanceof TypeObject type
        ? Optional.of(type)
        : Optional.empty();
  }

  /** Returns how {@code function} can travel, if it is one that the text defines at its top. */
  Optional<SourceFunction> source(FunctionObject function) {
    Integer index = module.functions().get(function.name());
    boolean own = index != null && function.isGlobal(index);
    return own && !function.hasClosure()
        ? Optional.of(new SourceFunction(source, function.name()))
        : Optional.empty();
  }
}
