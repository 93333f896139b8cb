package dev.poolyard.language.function;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hands constants to the class of compiled code while it is initialized, and takes its only object.
 * This is many times as fast as class data and reflection, and every fresh function pays for it.
 * Used by the thread that makes the class alone.
 */
public final class Initialization {
  /** Defines and initializes a class. */
  @FunctionalInterface
  public interface Definition {
    void run() throws IllegalAccessException;
  }

  private static final ThreadLocal<@Nullable Initialization> CURRENT = new ThreadLocal<>();

  private final Object[] constants;
  private @Nullable Code made;

  private Initialization(Object[] constants) {
    this.constants = constants;
  }

  /**
   * Runs {@code definition} and returns the object that the new class makes of itself.
   *
   * @throws IllegalStateException if it makes none
   */
  public static Code of(Object[] constants, Definition definition) {
    Initialization outer = CURRENT.get();
    Initialization own = new Initialization(constants);
    CURRENT.set(own);
    try {
      definition.run();
      return Objects.requireNonNull(own.made, "made");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the compiled function cannot be made", e);
    } finally {
      CURRENT.set(outer);
    }
  }

  private static Initialization current() {
    return Objects.requireNonNull(CURRENT.get(), "no class of compiled code is being made");
  }

  /** Returns the constants of the class that is being initialized. */
  public static Object[] constants() {
    return current().constants;
  }

  /** Takes the object of the class that is being initialized. */
  public static void made(Code code) {
    current().made = code;
  }
}
