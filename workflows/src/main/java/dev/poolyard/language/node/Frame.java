package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One active call: its variables by slot. A slot without a value is null. */
public final class Frame {
  final @Nullable Object[] slots;
  final @Nullable Object[] globals;

  /** The call from outside that this belongs to; a generator may pass from one to another. */
  Context context;

  /** What {@code return} returned. */
  Object returned = Nothing.NONE;

  /** The names that the body of a class binds; null in functions. */
  final @Nullable Map<String, Object> namespace;

  public Frame(@Nullable Object[] slots, @Nullable Object[] globals, Context context) {
    this(slots, globals, context, null);
  }

  Frame(
      @Nullable Object[] slots,
      @Nullable Object[] globals,
      Context context,
      @Nullable Map<String, Object> namespace) {
    this.namespace = namespace;
    this.slots = slots;
    this.globals = globals;
    this.context = context;
  }

  public Context context() {
    return context;
  }
}
