package dev.poolyard.language.module.live;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import dev.poolyard.value.LiveKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The types of live objects and their methods. */
public final class LiveTypes {
  private static final Map<LiveKind, TypeObject> BY_KIND = new EnumMap<>(LiveKind.class);

  static {
    define(
        LiveKind.FUTURE,
        asked("result(timeout?)", "exception(timeout?)", "done()", "running()", "cancelled()")
            .and(asked("cancel()")));
    define(LiveKind.EXECUTOR, Submission.methods());
    define(LiveKind.COUNTER, asked("add(n?)").and(locking()));
    of(LiveKind.COUNTER).define("value", new CurrentValue());
    define(LiveKind.ARRAY, asked("add(i, n?)").and(locking()).and(ArrayElements.methods()));
    define(LiveKind.CHANNEL, asked("put(item)", "get(timeout?)"));
    define(LiveKind.LOCK, Locking.methods());
  }

  private LiveTypes() {}

  /** Returns the type of the objects of a kind. */
  static TypeObject of(LiveKind kind) {
    return java.util.Objects.requireNonNull(BY_KIND.get(kind));
  }

  /** Returns the names of all methods and attributes but the special ones. */
  public static Set<String> attributeNames() {
    Set<String> names = new TreeSet<>();
    BY_KIND.values().forEach(type -> names.addAll(type.attributes().keySet()));
    names.removeIf(name -> name.startsWith("__"));
    return names;
  }

  private static void define(LiveKind kind, Methods methods) {
    String name = kind.typeName();
    methods
        .and("__repr__", (c, self, a) -> ((LiveObject) self).reference().repr())
        .and("__eq__", (c, self, a) -> self.equals(a.at(0)) ? true : NotImplemented.ANSWER)
        .and("__hash__", (c, self, a) -> (long) self.hashCode());
    TypeObject type =
        new TypeObject(
                name,
                Types.OBJECT,
                (context, arguments) -> {
                  throw Raise.typeError(
                      "cannot create '%s' instances; wire a node of this type to the function",
                      name);
                })
            .define(methods.all());
    BY_KIND.put(kind, type);
  }

  private static Methods locking() {
    return new Methods()
        .and(
            "lock",
            (context, self, arguments) -> {
              arguments.expect("lock", 0, 0);
              return Locking.lockOf((LiveObject) self);
            });
  }

  /** Returns methods that are what the surroundings answer, by their signatures. */
  private static Methods asked(String... signatures) {
    Methods methods = new Methods();
    for (String signature : signatures) {
      String name = signature.substring(0, signature.indexOf('('));
      if (signature.endsWith("()")) {
        methods.and(
            name,
            (context, self, arguments) -> {
              arguments.expect(name, 0, 0);
              return ask(context, self, name);
            });
      } else {
        Parameters parameters = Parameters.of(signature);
        methods.and(
            name,
            (context, self, arguments) ->
                ask(context, self, name, filled(parameters.bind(arguments))));
      }
    }
    return methods;
  }

  private static Object[] filled(@Nullable Object[] bound) {
    Object[] filled = new Object[bound.length];
    for (int i = 0; i < bound.length; i++) {
      Object given = bound[i];
      filled[i] = given == null ? Nothing.NONE : given;
    }
    return filled;
  }

  /** Asks the surroundings to do {@code method}; it counts as one step of the function. */
  static Object ask(Context context, Object self, String method, Object... arguments) {
    context.step();
    return context
        .surroundings()
        .ask(((LiveObject) self).reference(), method, Arguments.of(arguments));
  }

  /** Methods of one type, gathered. */
  static final class Methods {
    private final Map<String, Method> all = new TreeMap<>();

    Methods and(String name, Method method) {
      all.put(name, method);
      return this;
    }

    Methods and(Methods more) {
      all.putAll(more.all);
      return this;
    }

    Map<String, Method> all() {
      return Map.copyOf(all);
    }
  }
}
