package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Dicts;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.StaticMethodObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code collections.defaultdict}. */
final class DefaultDictObject extends DictObject implements Typed {
  private static final Map<String, Method> METHODS =
      Map.of(
          "__missing__",
          (context, self, arguments) ->
              ((DefaultDictObject) self)
                  .missing(context, arguments.expect("defaultdict.__missing__", 1, 1).at(0)),
          "copy",
          (context, self, arguments) -> ((DefaultDictObject) self).copied(arguments, "copy"),
          "__copy__",
          (context, self, arguments) -> ((DefaultDictObject) self).copied(arguments, "__copy__"),
          "__repr__",
          (context, self, arguments) -> ((DefaultDictObject) self).representation(),
          "__or__",
          (context, self, arguments) -> merged(context, self, self, arguments.at(0)),
          "__ror__",
          (context, self, arguments) -> merged(context, self, arguments.at(0), self));

  static final TypeObject TYPE =
      TypeObject.ofModule("collections", "defaultdict", Types.DICT, DefaultDictObject::make)
          .define(METHODS)
          .define(
              "fromkeys",
              new StaticMethodObject(new BuiltinFunction("fromkeys", DefaultDictObject::fromKeys)))
          .define("default_factory", new Factory());

  private Object factory;

  private DefaultDictObject(Object factory) {
    this.factory = factory;
  }

  @Override
  public TypeObject type() {
    return TYPE;
  }

  private static Object make(Context context, Arguments arguments) {
    Object factory = arguments.at(0, Nothing.NONE);
    if (factory != Nothing.NONE && !(factory instanceof Callable)) {
      throw Raise.typeError("first argument must be callable or None");
    }
    DefaultDictObject dict = new DefaultDictObject(factory);
    Arguments rest = arguments.count() == 0 ? arguments : arguments.withoutFirst();
    rest.expectPositional("defaultdict", 0, 1);
    if (rest.count() == 1) {
      Dicts.update(context, dict, rest.at(0));
    }
    rest.keywords().forEach(dict::put);
    return dict;
  }

  private static Object fromKeys(Context context, Arguments arguments) {
    arguments.expect("defaultdict.fromkeys", 1, 2);
    DefaultDictObject dict = new DefaultDictObject(Nothing.NONE);
    ObjectIterator iterator = Iteration.of(arguments.at(0));
    for (Object key = iterator.next(context); key != null; key = iterator.next(context)) {
      context.step();
      dict.put(key, arguments.at(1, Nothing.NONE));
    }
    return dict;
  }

  private Object missing(Context context, Object key) {
    if (factory == Nothing.NONE) {
      throw Raise.keyError(key);
    }
    Object value = Calling.call(context, factory);
    put(key, value);
    return value;
  }

  private Object copied(Arguments arguments, String method) {
    arguments.expect("defaultdict." + method, 0, 0);
    DefaultDictObject copy = new DefaultDictObject(factory);
    copy.putAll(this);
    return copy;
  }

  private static Object merged(Context context, Object self, Object first, Object second) {
    if (!(first instanceof DictObject left) || !(second instanceof DictObject right)) {
      return NotImplemented.ANSWER;
    }
    DefaultDictObject merged = new DefaultDictObject(((DefaultDictObject) self).factory);
    merged.putAll(left);
    merged.putAll(right);
    return merged;
  }

  private String representation() {
    return "defaultdict(" + Representation.of(factory) + ", " + Representation.plain(this) + ")";
  }

  /** The attribute {@code default_factory}. */
  private static final class Factory implements Descriptor.OfData {
    @Override
    public Object bind(Context context, @Nullable Object self, TypeObject owner) {
      return self instanceof DefaultDictObject dict ? dict.factory : this;
    }

    @Override
    public void set(Context context, Object self, Object value) {
      ((DefaultDictObject) self).factory = value;
    }

    @Override
    public void delete(Context context, Object self) {
      ((DefaultDictObject) self).factory = Nothing.NONE;
    }
  }
}
