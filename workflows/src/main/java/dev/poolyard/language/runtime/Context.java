package dev.poolyard.language.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call from outside: it counts steps, asks whether to stop, guards the depth of recursion and
 * gathers printed text into lines. Belongs to the thread that runs the call.
 */
public final class Context {
  /** How many Python calls may be active at once. */
  public static final int DEEPEST_RECURSION = 1000;

  /**
   * A stop is asked for this often; small enough to stop in microseconds, big enough to be free.
   */
  private static final int STEPS_BETWEEN_CHECKS = 256;

  private static final int CHECKS_BETWEEN_MEMORY_CHECKS = 16;

  private static final ThreadLocal<@Nullable Context> CURRENT = new ThreadLocal<>();

  private final Surroundings surroundings;
  private final Set<GeneratorIterator> waiting = new LinkedHashSet<>();
  private int waitingBeforePruning = 64;
  private final StringBuilder unfinishedLine = new StringBuilder();
  private final Set<Object> representations = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Class<?>, Object> owned = new HashMap<>();
  private final Map<String, @Nullable Object[]> modules = new HashMap<>();
  private int remaining = STEPS_BETWEEN_CHECKS;
  private long checks;
  private int depth;
  private @Nullable ExceptionObject handled;
  private @Nullable ExceptionObject handledOutside;

  public Context(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Returns the call that this thread runs, for operators and comparisons, which get none handed on
   * but may call a special method of a program's class.
   */
  public static Context current() {
    Context context = CURRENT.get();
    if (context == null) {
      throw new IllegalStateException("this thread runs no function");
    }
    return context;
  }

  /** Returns the containers of which a repr is being made, each of which shows as dots inside. */
  static Set<Object> openRepresentations() {
    Context context = CURRENT.get();
    return context == null
        ? Collections.newSetFromMap(new IdentityHashMap<>())
        : context.representations;
  }

  /** Returns the values of a module, which all that this call runs of one source share. */
  public @Nullable Object[] moduleValues(String source, Supplier<@Nullable Object[]> run) {
    @Nullable Object[] known = modules.get(source);
    if (known == null) {
      known = run.get();
      modules.put(source, known);
    }
    return known;
  }

  /** Makes {@code context} the current one of this thread, and returns the one before. */
  public static @Nullable Context makeCurrent(@Nullable Context context) {
    Context before = CURRENT.get();
    CURRENT.set(context);
    return before;
  }

  /** Returns what belongs to this call and is of {@code kind}; made when first asked for. */
  public <T> T own(Class<T> kind, Supplier<T> maker) {
    return kind.cast(owned.computeIfAbsent(kind, unknown -> maker.get()));
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Counts one step: a turn of a loop, a call, an element of a built-in's iteration.
   *
   * @throws Stop if the call is to stop
   */
  public void step() {
    if (--remaining <= 0) {
      check();
    }
  }

  /** Counts {@code steps} at once, for work that takes as long as so many of them. */
  public void work(long steps) {
    remaining -= (int) Math.min(steps, STEPS_BETWEEN_CHECKS);
    if (remaining <= 0) {
      check();
    }
  }

  /** Counts work of this thread's call; outside of any call there is nothing to stop. */
  public static void weigh(long steps) {
    Context context = CURRENT.get();
    if (context != null) {
      context.work(steps);
    }
  }

  /**
   * Counts work in the midst of a change: it may end the call, but raises nothing that a program
   * could catch to see what is half changed.
   */
  public static void weighInChange(long steps) {
    Context context = CURRENT.get();
    if (context == null) {
      return;
    }
    context.remaining -= (int) Math.min(steps, STEPS_BETWEEN_CHECKS);
    if (context.remaining <= 0) {
      context.checkForStop();
    }
  }

  /**
   * Counts the making of a value of {@code bytes} as work, and checks that there is room for it.
   */
  static void allocate(long bytes) {
    Memory.check(bytes);
    weigh(bytes >> 12);
  }

  /**
   * Goes one level deeper into a container; {@link #leave} must end it.
   *
   * @param doing what the message of the RecursionError says
   */
  public void nest(String doing) {
    if (depth >= DEEPEST_RECURSION) {
      throw Raise.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded " + doing);
    }
    depth++;
    step();
  }

  /**
   * Asks at once whether to stop, for the borders of long work that counts no steps.
   *
   * @throws Stop if the call is to stop
   */
  public void check() {
    checkForStop();
    if (checks % CHECKS_BETWEEN_MEMORY_CHECKS == 0) {
      Memory.check(0);
    }
  }

  private void checkForStop() {
    checks++;
    remaining = STEPS_BETWEEN_CHECKS;
    if (surroundings.stopRequested()) {
      throw Stop.INSTANCE;
    }
  }

  /** Returns how many steps were counted so far. */
  public long steps() {
    return checks * STEPS_BETWEEN_CHECKS + STEPS_BETWEEN_CHECKS - remaining;
  }

  /**
   * Begins a Python call; {@link #leave} must end it.
   *
   * @throws Raise a RecursionError if too many are active
   */
  public void enter() {
    if (depth >= DEEPEST_RECURSION) {
      throw Raise.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    depth++;
    step();
  }

  public void leave() {
    depth--;
  }

  /** Returns the exception that is being handled, which a bare {@code raise} raises again. */
  public @Nullable ExceptionObject handled() {
    return handled;
  }

  /** Returns what a bare {@code raise} raises: also what the callers of a generator handle. */
  public @Nullable ExceptionObject reraised() {
    return handled == null ? handledOutside : handled;
  }

  /** What is being handled where a generator is resumed. */
  public record Handling(@Nullable ExceptionObject own, @Nullable ExceptionObject outside) {
    static final Handling NONE = new Handling(null, null);
  }

  /** Makes a resumed generator handle what it handled before, and returns what to restore. */
  public Handling resumeHandling(@Nullable ExceptionObject own) {
    Handling outer =
        handled == null && handledOutside == null
            ? Handling.NONE
            : new Handling(handled, handledOutside);
    handledOutside = reraised();
    handled = own;
    return outer;
  }

  /** Ends what {@link #resumeHandling} began. */
  public void restoreHandling(Handling outer) {
    handled = outer.own();
    handledOutside = outer.outside();
  }

  /** Sets the exception that is being handled and returns the one before. */
  public @Nullable ExceptionObject handle(@Nullable ExceptionObject exception) {
    ExceptionObject before = handled;
    handled = exception;
    return before;
  }

  /**
   * Has a generator closed that waits inside a {@code try} with {@code finally} or a {@code with}:
   * at the latest when the call from outside ends. CPython closes it as soon as nothing refers to
   * it.
   */
  public void closeLater(GeneratorIterator generator) {
    if (waiting.size() >= waitingBeforePruning) {
      waiting.removeIf(GeneratorIterator::ended);
      waitingBeforePruning = Math.max(waitingBeforePruning, 2 * waiting.size());
      Bounds.checkCollection(waiting.size());
    }
    waiting.add(generator);
  }

  /**
   * Closes the generators that still wait, in the order they came to wait. As in CPython, what they
   * raise is ignored.
   *
   * @throws Stop if the call is to stop
   */
  public void closeWaiting() {
    while (!waiting.isEmpty()) {
      check();
      GeneratorIterator generator = waiting.iterator().next();
      waiting.remove(generator);
      try {
        generator.close(this);
      } catch (Raise ignored) {
        // there is nobody left to raise it to
      }
    }
  }

  /** Takes printed text and passes on the lines that are complete. */
  public void print(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      step();
      unfinishedLine.append(text, from, end);
      surroundings.print(unfinishedLine.toString());
      unfinishedLine.setLength(0);
      from = end + 1;
    }
    unfinishedLine.append(text, from, text.length());
    Bounds.checkString(unfinishedLine.length());
  }

  /** Passes on a last line that was printed without a line break. */
  public void flush() {
    if (!unfinishedLine.isEmpty()) {
      surroundings.print(unfinishedLine.toString());
      unfinishedLine.setLength(0);
    }
  }
}
