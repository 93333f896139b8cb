package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Annotated;
import dev.poolyard.language.runtime.ArgumentBinding;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.PlainFunction;
import dev.poolyard.language.runtime.Signature;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function of the program: a template with default values and the variables it closes over. */
public final class FunctionObject
    implements PlainFunction, Named, HasFields, Attributed, Annotated {
  private final FunctionTemplate template;
  private final @Nullable Object[] defaults;
  private final Cell[] closure;
  private final @Nullable Object[] globals;

  /** How many arguments by position its code takes as they are, or -1. */
  private final int direct;

  private final Fields fields = new Fields();
  private @Nullable FunctionMethod method;
  private Map<String, Object> annotations = Map.of();

  /** Read once from the template; all threads would read the same. */
  private @Nullable Code code;

  /**
   * @param defaults one for each named parameter, null where there is none
   * @param globals the values of its module
   */
  public FunctionObject(
      FunctionTemplate template,
      @Nullable Object[] defaults,
      Cell[] closure,
      @Nullable Object[] globals) {
    this.template = template;
    this.defaults = defaults;
    this.closure = closure;
    this.globals = globals;
    Signature signature = template.signature();
    boolean plain = signature.simple() && !template.generator();
    this.direct = plain && signature.positional() <= Code.MOST_DIRECT ? signature.positional() : -1;
  }

  @Override
  public String name() {
    return template.name();
  }

  public String qualifiedName() {
    Object changed = fields.find("__qualname__");
    return changed instanceof String text ? text : template.qualifiedName();
  }

  @Override
  public Fields fields() {
    return fields;
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return switch (attribute) {
      case "__name__" -> template.name();
      case "__qualname__" -> template.qualifiedName();
      case "__doc__" -> template.doc();
      case "__module__" -> "__main__";
      default -> null;
    };
  }

  @Override
  public Map<String, Object> annotations() {
    return annotations;
  }

  @Override
  public void annotate(Map<String, Object> given) {
    annotations = given;
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : new MethodObject(self, this);
  }

  @Override
  public Method asMethod() {
    FunctionMethod known = method;
    if (known == null) {
      known = new FunctionMethod(this);
      method = known;
    }
    return known;
  }

  public FunctionTemplate template() {
    return template;
  }

  public @Nullable Object[] defaults() {
    return defaults;
  }

  /** Returns the variables of outer functions that it uses, in the order its code expects. */
  public Cell[] closure() {
    return closure;
  }

  /** Returns the values of its module, by their index. */
  public @Nullable Object[] globals() {
    return globals;
  }

  /** Returns whether it is the value that its module keeps at {@code index}. */
  public boolean isGlobal(int index) {
    return index < globals.length && globals[index] == this;
  }

  public boolean hasClosure() {
    return closure.length > 0;
  }

  @Override
  public String typeName() {
    return "function";
  }

  @Override
  public String representation() {
    return "<function %s at 0x%012x>"
        .formatted(qualifiedName(), System.identityHashCode(this) * 16L);
  }

  /**
   * Returns the code of {@code called} if it is a function whose code takes {@code count} arguments
   * as they are, else null.
   */
  public static @Nullable Code directCode(Object called, int count) {
    return called instanceof FunctionObject function && function.direct == count
        ? function.code()
        : null;
  }

  private Code code() {
    Code known = code;
    if (known == null) {
      known = template.code();
      code = known;
    }
    return known;
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Object[] given = arguments.positional();
    if (direct == given.length && arguments.keywords().isEmpty()) {
      return callDirectly(context, given);
    }
    Signature signature = template.signature();
    @Nullable Object[] slots = new Object[signature.slotCount()];
    ArgumentBinding.bind(qualifiedName(), signature, defaults, arguments, slots);
    if (template.generator()) {
      return generator(slots);
    }
    return direct >= 0 ? callDirectly(context, slots) : code().run(context, this, slots);
  }

  @SuppressWarnings("NullAway") // bound arguments are never null
  private Object callDirectly(Context context, @Nullable Object[] given) {
    Code own = code();
    return switch (direct) {
      case 0 -> own.call(context, this);
      case 1 -> own.call(context, this, given[0]);
      case 2 -> own.call(context, this, given[0], given[1]);
      case 3 -> own.call(context, this, given[0], given[1], given[2]);
      default -> own.call(context, this, given[0], given[1], given[2], given[3]);
    };
  }

  /** Makes the generator that a call of a generator function returns. */
  GeneratorObject generator(@Nullable Object[] arguments) {
    Code own = code();
    @Nullable Object[] frame = new Object[own.frameSize()];
    System.arraycopy(arguments, 0, frame, template.argumentBase(), arguments.length);
    return new GeneratorObject(this, own, frame);
  }

  @Override
  public Object invoke(Context context) {
    return direct == 0 ? code().call(context, this) : call(context, Arguments.EMPTY);
  }

  @Override
  public Object invoke(Context context, Object first) {
    return direct == 1 ? code().call(context, this, first) : call(context, Arguments.of(first));
  }

  @Override
  public Object invoke(Context context, Object first, Object second) {
    return direct == 2
        ? code().call(context, this, first, second)
        : call(context, Arguments.of(first, second));
  }

  @Override
  public Object invoke(Context context, Object first, Object second, Object third) {
    return direct == 3
        ? code().call(context, this, first, second, third)
        : call(context, Arguments.of(first, second, third));
  }
}
