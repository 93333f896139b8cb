package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;

/** A function as a method of the class that holds it. */
record FunctionMethod(FunctionObject function) implements Method {
  @Override
  public Object call(Context context, Object self, Arguments arguments) {
    return arguments.count() == 0 && arguments.keywords().isEmpty()
        ? function.invoke(context, self)
        : function.call(context, arguments.withFirst(self));
  }

  @Override
  public Object invoke(Context context, Object self) {
    return function.invoke(context, self);
  }

  @Override
  public Object invoke(Context context, Object self, Object first) {
    return function.invoke(context, self, first);
  }

  @Override
  public Object invoke(Context context, Object self, Object first, Object second) {
    return function.invoke(context, self, first, second);
  }
}
