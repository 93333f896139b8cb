package dev.poolyard.language.module.operator;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Objects;

/** What {@code operator.methodcaller} makes. */
final class MethodCaller extends Getter {
  static final TypeObject TYPE =
      TypeObject.ofModule("operator", "methodcaller", MethodCaller::make);

  private static final Parameters PARAMETERS = Parameters.of("methodcaller(obj, /)");

  private final String method;
  private final Arguments given;

  private MethodCaller(String method, Arguments given) {
    super(TYPE);
    this.method = method;
    this.given = given;
  }

  private static Object make(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(arguments.at(0) instanceof String name)) {
      throw Raise.typeError("method name must be a string");
    }
    return new MethodCaller(name, arguments.withoutFirst());
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Object object = Objects.requireNonNull(PARAMETERS.bind(arguments)[0]);
    context.step();
    return Calling.callable(Attributes.get(context, object, method))
        .call(context, new Arguments(given.positional().clone(), given.keywords()));
  }

  @Override
  public String representation() {
    StringBuilder text = new StringBuilder("operator.methodcaller(");
    text.append(Representation.of(method));
    for (Object argument : given.positional()) {
      text.append(", ").append(Representation.of(argument));
    }
    given
        .keywords()
        .forEach((k, v) -> text.append(", ").append(k).append('=').append(Representation.of(v)));
    return text.append(')').toString();
  }
}
