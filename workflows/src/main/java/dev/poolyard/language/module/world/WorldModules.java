package dev.poolyard.language.module.world;

import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Surroundings;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules that tell about the world: {@code time}, {@code os} and those of the workers. */
public final class WorldModules {
  private static final double NANOSECONDS = 1e9;

  /** What threads and processes have. */
  public static final Set<String> WORKER_ATTRIBUTES = Set.of("name", "ident", "pid", "getName");

  private WorldModules() {}

  /**
   * The current thread or process.
   *
   * @param attributes what can be read of it
   */
  record Worker(String typeName, String representation, Map<String, Object> attributes)
      implements Named, Attributed {
    @Override
    public @Nullable Object attribute(String name) {
      return attributes.get(name);
    }
  }

  public static Map<String, Object> time() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "sleep", 1, (context, arguments) -> sleep(context, arguments.at(0)));
    put(functions, "time", 0, (c, a) -> System.currentTimeMillis() / 1000.0);
    put(functions, "perf_counter", 0, (c, a) -> System.nanoTime() / NANOSECONDS);
    return functions;
  }

  private static Object sleep(Context context, Object duration) {
    if (!Numbers.isNumber(duration)) {
      throw Raise.typeError(
          "'%s' object cannot be interpreted as an integer", Types.nameOf(duration));
    }
    double seconds = Numbers.toDouble(duration);
    if (Double.isNaN(seconds)) {
      throw Raise.valueError("Invalid value NaN (not a number)");
    }
    if (seconds < 0) {
      throw Raise.valueError("sleep length must be non-negative");
    }
    context.check();
    context.surroundings().sleep(seconds);
    return Nothing.NONE;
  }

  public static Map<String, Object> os() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "getpid", 0, (c, a) -> c.surroundings().processId());
    return functions;
  }

  public static Map<String, Object> threading() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "current_thread", 0, (c, a) -> currentThread(c.surroundings()));
    put(functions, "get_ident", 0, (c, a) -> c.surroundings().threadIdent());
    return functions;
  }

  /** Returns a method that tells the name, as old programs read it. */
  private static Object reading(String method, String name) {
    return new BuiltinFunction(
        method,
        (context, arguments) -> {
          arguments.expect("Thread." + method, 0, 0);
          return name;
        });
  }

  private static Object currentThread(Surroundings surroundings) {
    String name = surroundings.threadName();
    long ident = surroundings.threadIdent();
    String type = name.equals("MainThread") ? "_MainThread" : "Thread";
    return new Worker(
        type,
        "<%s(%s, started %d)>".formatted(type, name, ident),
        Map.of("name", name, "ident", ident, "getName", reading("getName", name)));
  }

  public static Map<String, Object> multiprocessing() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "current_process", 0, (c, a) -> currentProcess(c.surroundings()));
    put(functions, "cpu_count", 0, (c, a) -> (long) c.surroundings().cpuCount());
    return functions;
  }

  private static Object currentProcess(Surroundings surroundings) {
    String name = surroundings.processName();
    String type = name.equals("MainProcess") ? "_MainProcess" : "Process";
    return new Worker(
        type,
        "<%s name='%s' parent=None started>".formatted(type, name),
        Map.of("name", name, "pid", surroundings.processId()));
  }

  private static void put(
      Map<String, Object> functions, String name, int count, BuiltinFunction.Body body) {
    functions.put(
        name,
        new BuiltinFunction(
            name, false, (c, arguments) -> body.call(c, arguments.expect(name, count, count))));
  }
}
