package dev.poolyard.language.module.functools;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code functools.singledispatch} makes of a function. */
final class DispatchingFunction extends WithFields implements Callable, Descriptor, Attributed {
  private static final PythonParameters PARAMETERS = PythonParameters.of("singledispatch(func)");

  static final TypeObject FUNCTION_TYPE = Types.named("function").withFields();

  private final Dispatcher dispatcher;

  private DispatchingFunction(Dispatcher dispatcher) {
    super(FUNCTION_TYPE);
    this.dispatcher = dispatcher;
  }

  static Object make(Context context, Arguments arguments) {
    Object function = Objects.requireNonNull(PARAMETERS.bind(arguments)[0]);
    DispatchingFunction dispatching = new DispatchingFunction(new Dispatcher(context, function));
    return Wrapping.update(context, dispatching, function);
  }

  @Override
  public String name() {
    return dispatcher.name();
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("%s requires at least 1 positional argument", dispatcher.name());
    }
    context.step();
    Object chosen = dispatcher.dispatch(Types.of(arguments.at(0)));
    return Calling.callable(chosen).call(context, arguments);
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : new MethodObject(self, this);
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "register" -> Registration.of(dispatcher, "register(cls, func?)");
      case "dispatch" ->
          new BuiltinFunction(
              "dispatch",
              (context, arguments) -> dispatcher.dispatch(Registration.typeOf(arguments)));
      case "registry" -> new MappingProxy(dispatcher.registry());
      default -> null;
    };
  }

  @Override
  public String representation() {
    Object qualified = fields().find("__qualname__");
    return "<function %s at 0x%012x>"
        .formatted(
            qualified == null ? dispatcher.name() : qualified, System.identityHashCode(this) * 16L);
  }
}
