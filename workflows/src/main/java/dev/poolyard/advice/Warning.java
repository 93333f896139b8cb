package dev.poolyard.advice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a workflow may do but hardly means to.
 *
 * @param code stable and machine-readable, in snake_case, such as {@code cannot_cross}
 * @param level how bad it is
 * @param node the id of the node it concerns
 * @param port the port or param of that node it concerns, or null
 * @param message a sentence that names the culprit and the mend
 */
public record Warning(
    String code, Level level, String node, @Nullable String port, String message) {

  /** How bad it is. */
  public enum Level {
    /** The run will fail or hang there. */
    FAILS,
    /** The run may fail or hang there, or do something twice. */
    RISKY,
    /** It does no harm, and no good either. */
    IDLE;

    /** Returns the name used in JSON, such as {@code fails}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Warning fails(String code, String node, String port, String message) {
    return new Warning(code, Level.FAILS, node, port, message);
  }

  static Warning risky(String code, String node, String port, String message) {
    return new Warning(code, Level.RISKY, node, port, message);
  }

  static Warning idle(String code, String node, String message) {
    return new Warning(code, Level.IDLE, node, null, message);
  }
}
