package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Gathers the methods of one type.
 *
 * @param <T> the class of its objects
 */
public final class MethodTable<T> {
  /** What a method does. */
  @FunctionalInterface
  public interface Body<T> {
    Object call(Context context, T self, Arguments arguments);
  }

  private final String type;
  private final Class<T> selfClass;
  private final Map<String, Method> methods = new HashMap<>();

  public MethodTable(String type, Class<T> selfClass) {
    this.type = type;
    this.selfClass = selfClass;
  }

  /** Adds a method of {@code least} to {@code most} arguments, all by position. */
  public MethodTable<T> put(String name, int least, int most, Body<T> body) {
    String qualified = type + "." + name;
    methods.put(
        name,
        (context, self, arguments) ->
            body.call(context, selfClass.cast(self), arguments.expect(qualified, least, most)));
    return this;
  }

  /** Adds a method that checks its arguments itself. */
  public MethodTable<T> putFree(String name, Body<T> body) {
    methods.put(
        name, (context, self, arguments) -> body.call(context, selfClass.cast(self), arguments));
    return this;
  }

  public Map<String, Method> all() {
    return Map.copyOf(methods);
  }
}
