package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.PlainFunction;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** A function of the program: code with its default values and the variables it closes over. */
public final class FunctionObject implements PlainFunction, Named, HasFields, Attributed {
  private final FunctionCode code;
  private final String qualifiedName;
  private final @Nullable Object[] defaults;
  private final Cell[] closure;
  private final @Nullable Object[] globals;
  private final boolean simple;
  private @Nullable Fields fields;

  /**
   * @param defaults one for each named parameter, null where there is none
   */
  FunctionObject(
      FunctionCode code,
      String qualifiedName,
      @Nullable Object[] defaults,
      Cell[] closure,
      @Nullable Object[] globals) {
    this.code = code;
    this.qualifiedName = qualifiedName;
    this.defaults = defaults;
    this.closure = closure;
    this.globals = globals;
    this.simple = code.signature().simple();
  }

  @Override
  public String name() {
    return code.name();
  }

  String qualifiedName() {
    Object changed = fields == null ? null : fields.find("__qualname__");
    return changed instanceof String text ? text : qualifiedName;
  }

  @Override
  public @Nullable Fields fields() {
    return fields;
  }

  @Override
  public Fields ownFields() {
    Fields own = fields;
    if (own == null) {
      own = new Fields();
      fields = own;
    }
    return own;
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return switch (attribute) {
      case "__name__" -> code.name();
      case "__qualname__" -> qualifiedName;
      case "__doc__" -> code.doc();
      case "__module__" -> "__main__";
      default -> null;
    };
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : new MethodObject(self, this);
  }

  @Override
  public Method asMethod() {
    return (context, self, arguments) -> call(context, arguments.withFirst(self));
  }

  public FunctionCode code() {
    return code;
  }

  public @Nullable Object[] defaults() {
    return defaults;
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

  /** Returns whether {@code count} positional arguments may be put into slots and run. */
  boolean takesDirectly(int count) {
    return simple && code.signature().positional() == count;
  }

  /** Returns a fresh set of slots for {@link #run}. */
  @Nullable Object[] newSlots() {
    return new Object[code.slotCount()];
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    @Nullable Object[] slots = newSlots();
    ArgumentBinding.bind(qualifiedName(), code.signature(), defaults, arguments, slots);
    return run(context, slots);
  }

  /** Runs with the arguments in their slots. */
  Object run(Context context, @Nullable Object[] slots) {
    context.enter();
    try {
      if (code.sharedParameters().length + code.sharedLocals().length + closure.length > 0) {
        prepareCells(slots);
      }
      return code.body().run(new Frame(slots, globals, context));
    } catch (Raise raise) {
      raise.leave(code.name());
      throw raise;
    } catch (StackOverflowError e) {
      throw Raise.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
    } finally {
      context.leave();
    }
  }

  private void prepareCells(@Nullable Object[] slots) {
    for (int slot : code.sharedParameters()) {
      slots[slot] = new Cell(slots[slot]);
    }
    for (int slot : code.sharedLocals()) {
      slots[slot] = new Cell(null);
    }
    int[] freeSlots = code.freeSlots();
    for (int i = 0; i < freeSlots.length; i++) {
      slots[freeSlots[i]] = closure[i];
    }
  }
}
