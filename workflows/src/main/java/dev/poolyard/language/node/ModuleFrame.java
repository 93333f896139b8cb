package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import org.jspecify.annotations.Nullable;

/** Runs a module's own statements. */
public final class ModuleFrame {
  private ModuleFrame() {}

  /** Fills {@code globals} by running {@code body} in a frame of {@code slotCount} slots. */
  public static void run(
      StatementNode body, int slotCount, @Nullable Object[] globals, Context context) {
    try {
      body.execute(new Frame(new Object[slotCount], globals, context));
    } catch (Raise raise) {
      raise.leave("<module>");
      throw raise;
    }
  }
}
