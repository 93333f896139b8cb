package dev.poolyard.language.runtime;

/** An instance of a class that defines {@code __call__}. */
public final class CallableInstance extends InstanceObject implements Callable {
  CallableInstance(TypeObject type) {
    super(type);
  }

  @Override
  public String name() {
    return type().name();
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    context.step();
    Object method = SpecialMethods.find(this, "__call__");
    if (method == null) {
      throw Raise.typeError("'%s' object is not callable", type().name());
    }
    return SpecialMethods.callWith(context, this, method, arguments);
  }
}
