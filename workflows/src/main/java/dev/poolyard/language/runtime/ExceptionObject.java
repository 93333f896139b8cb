package dev.poolyard.language.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Python exception. */
public class ExceptionObject implements Typed, HasFields, Attributed {
  private final TypeObject type;
  private TupleObject arguments;
  private final Fields fields = new Fields();
  private final List<TracebackEntry> traceback = new ArrayList<>();
  private @Nullable ExceptionObject cause;
  private @Nullable ExceptionObject context;
  private boolean contextSuppressed;

  public ExceptionObject(TypeObject type, TupleObject arguments) {
    this.type = type;
    this.arguments = arguments;
  }

  @Override
  public TypeObject type() {
    return type;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "value" ->
          type.isSubtypeOf(ExceptionTypes.STOP_ITERATION)
              ? (arguments.size() > 0 ? arguments.get(0) : Nothing.NONE)
              : null;
      default -> ofType(name);
    };
  }

  private @Nullable Object ofType(String name) {
    if (type.isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
      return SyntaxErrorMembers.unset(name);
    }
    return type.isSubtypeOf(ExceptionTypes.OS_ERROR) ? OsErrorMembers.attribute(this, name) : null;
  }

  public TupleObject arguments() {
    return arguments;
  }

  /** Does what {@code BaseException.__init__} does. */
  public void setArguments(TupleObject arguments) {
    this.arguments = arguments;
  }

  /** Returns what {@code raise … from} named, or null. */
  public @Nullable ExceptionObject cause() {
    return cause;
  }

  /** Sets the cause as {@code raise … from} does; null stands for {@code from None}. */
  public void setCause(@Nullable ExceptionObject cause) {
    this.cause = cause;
    this.contextSuppressed = true;
  }

  /** Returns the exception that was being handled when this one was raised, or null. */
  public @Nullable ExceptionObject context() {
    return context;
  }

  /** Notes what was being handled, without ever closing a circle. */
  public void setContext(ExceptionObject handled) {
    if (handled == this || context != null) {
      return;
    }
    for (ExceptionObject at = handled; at != null; at = at.context) {
      if (at == this) {
        return;
      }
    }
    context = handled;
  }

  public boolean contextSuppressed() {
    return contextSuppressed;
  }

  void addTraceback(TracebackEntry entry) {
    traceback.add(entry);
  }

  /** Returns the functions it passed, innermost first. */
  public List<TracebackEntry> traceback() {
    return traceback;
  }
}
