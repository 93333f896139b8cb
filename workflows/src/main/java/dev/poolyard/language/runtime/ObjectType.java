package dev.poolyard.language.runtime;

import java.util.LinkedHashMap;
import java.util.Map;

/** Python's {@code object}, and the methods that every class inherits from it. */
final class ObjectType {
  private ObjectType() {}

  static TypeObject make() {
    TypeObject object = TypeObject.open("object", null, ObjectType::allocate);
    Map<String, Method> methods = new LinkedHashMap<>();
    methods.put("__init__", ObjectType::initialize);
    object.define(methods);
    object.define(
        "__init_subclass__",
        new ClassMethodObject(
            new BuiltinFunction(
                "__init_subclass__",
                (context, arguments) -> {
                  arguments.withoutFirst().expect("object.__init_subclass__", 0, 0);
                  return Nothing.NONE;
                })));
    return object.define(
        "__new__", new StaticMethodObject(new BuiltinFunction("__new__", ObjectType::create)));
  }

  private static Object create(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("object.__new__(): not enough arguments");
    }
    if (!(arguments.at(0) instanceof TypeObject type)) {
      throw Raise.typeError(
          "object.__new__(X): X is not a type object (%s)", Types.nameOf(arguments.at(0)));
    }
    return type.allocate(context, type, arguments.withoutFirst());
  }

  private static Object allocate(Context context, TypeObject type, Arguments arguments) {
    if (arguments.count() > 0 || !arguments.keywords().isEmpty()) {
      if (type.find("__new__") != Types.OBJECT.find("__new__")) {
        throw Raise.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.find("__init__") == Types.OBJECT.find("__init__")) {
        throw Raise.typeError("%s() takes no arguments", type.name());
      }
    }
    return type.find("__call__") == null ? new InstanceObject(type) : new CallableInstance(type);
  }

  private static Object initialize(Context context, Object self, Arguments arguments) {
    if (arguments.count() > 0 || !arguments.keywords().isEmpty()) {
      TypeObject type = Types.of(self);
      if (type.find("__init__") != Types.OBJECT.find("__init__")) {
        throw Raise.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (type.find("__new__") == Types.OBJECT.find("__new__")) {
        throw Raise.typeError(
            "%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
      }
    }
    return Nothing.NONE;
  }
}
