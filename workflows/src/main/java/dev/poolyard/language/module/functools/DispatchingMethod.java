package dev.poolyard.language.module.functools;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code functools.singledispatchmethod}: the first argument after the object decides. */
final class DispatchingMethod extends WithFields implements Descriptor, Attributed {
  static final TypeObject TYPE =
      new TypeObject("singledispatchmethod", Types.OBJECT, DispatchingMethod::make)
          .inModule("functools")
          .withFields();

  private static final PythonParameters INIT =
      PythonParameters.of("singledispatchmethod.__init__(self, func)");

  private final Object function;
  private final Dispatcher dispatcher;

  private DispatchingMethod(Context context, Object function) {
    super(TYPE);
    this.function = function;
    this.dispatcher = new Dispatcher(context, function);
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = INIT.bind(arguments.withFirst(Nothing.NONE));
    Object function = Objects.requireNonNull(bound[1]);
    if (!(function instanceof Callable) && !(function instanceof Descriptor)) {
      throw Raise.typeError("%s is not callable or a descriptor", Representation.of(function));
    }
    return new DispatchingMethod(context, function);
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return Wrapping.update(context, new Bound(self, owner), function);
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "register" -> registration();
      case "func" -> function;
      default -> null;
    };
  }

  private Object registration() {
    return Registration.of(dispatcher, "singledispatchmethod.register(cls, method?)");
  }

  /** The method as it is read from an object, or from the class. */
  private final class Bound extends WithFields implements Callable, Attributed {
    private final @Nullable Object self;
    private final TypeObject owner;

    Bound(@Nullable Object self, TypeObject owner) {
      super(DispatchingFunction.FUNCTION_TYPE);
      this.self = self;
      this.owner = owner;
    }

    @Override
    public String name() {
      return dispatcher.name();
    }

    @Override
    public Object call(Context context, Arguments arguments) {
      if (arguments.count() == 0) {
        throw Raise.indexError("tuple index out of range");
      }
      Object chosen = dispatcher.dispatch(Types.of(arguments.at(0)));
      Object method =
          chosen instanceof Descriptor descriptor ? descriptor.bind(context, self, owner) : chosen;
      return Calling.callable(method).call(context, arguments);
    }

    @Override
    public @Nullable Object attribute(String name) {
      return name.equals("register") ? registration() : null;
    }
  }
}
