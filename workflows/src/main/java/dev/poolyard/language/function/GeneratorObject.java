package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.GeneratorIterator;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A generator of the program; between two steps it keeps its variables in a frame. */
public final class GeneratorObject extends GeneratorIterator implements Named, Attributed {
  private static final int NOT_STARTED = 0;
  private static final int ENDED = -1;

  private final FunctionObject function;
  private final Code code;
  private final @Nullable Object[] frame;
  private int state = NOT_STARTED;
  private boolean running;
  private Object sent = Nothing.NONE;
  private @Nullable Raise raised;
  private Object result = Nothing.NONE;
  private @Nullable ExceptionObject handled;

  GeneratorObject(FunctionObject function, Code code, @Nullable Object[] frame) {
    this.function = function;
    this.code = code;
    this.frame = frame;
  }

  public FunctionObject function() {
    return function;
  }

  /** Returns whether nothing has been asked of it yet. */
  public boolean notStarted() {
    return state == NOT_STARTED && !running;
  }

  @Override
  public String representation() {
    return "<generator object %s at 0x%012x>"
        .formatted(function.template().qualifiedName(), System.identityHashCode(this) * 16L);
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return switch (attribute) {
      case "__name__" ->
          function.fields().find(attribute) instanceof String changed ? changed : function.name();
      case "__qualname__" -> function.qualifiedName();
      default -> null;
    };
  }

  @Override
  public @Nullable Object next(Context context) {
    return state == ENDED ? null : resume(context, Nothing.NONE, null);
  }

  @Override
  public @Nullable Object send(Context context, Object value) {
    if (state == NOT_STARTED && value != Nothing.NONE && !running) {
      throw Raise.typeError("can't send non-None value to a just-started generator");
    }
    return state == ENDED ? null : resume(context, value, null);
  }

  @Override
  public @Nullable Object raise(Context context, Raise exception) {
    if (state == ENDED && !running) {
      throw exception;
    }
    if (state == NOT_STARTED && !running) {
      forget();
      throw asRuntimeError(exception);
    }
    return resume(context, Nothing.NONE, exception);
  }

  @Override
  public boolean ended() {
    return state == ENDED && !running;
  }

  @Override
  public void close(Context context) {
    if (state == ENDED && !running) {
      return;
    }
    if (state == NOT_STARTED && !running) {
      forget();
      return;
    }
    Object yielded;
    try {
      yielded =
          raise(
              context,
              new Raise(new ExceptionObject(ExceptionTypes.GENERATOR_EXIT, TupleObject.EMPTY)));
    } catch (Raise exit) {
      if (exit.exception().type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)
          || exit.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        return;
      }
      throw exit;
    }
    result = Nothing.NONE;
    if (yielded != null) {
      throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "generator ignored GeneratorExit");
    }
  }

  private @Nullable Object resume(Context context, Object value, @Nullable Raise exception) {
    if (running) {
      throw Raise.valueError("generator already executing");
    }
    context.enter();
    running = true;
    sent = value;
    raised = exception;
    Context.Handling outer = context.resumeHandling(handled);
    boolean ended = true;
    try {
      Object yielded = code.resume(context, this, frame, state);
      ended = yielded == null;
      return yielded;
    } catch (Raise raise) {
      throw asRuntimeError(raise);
    } finally {
      handled = ended ? null : context.handled();
      context.restoreHandling(outer);
      context.leave();
      running = false;
      if (ended) {
        forget();
      }
    }
  }

  private void forget() {
    state = ENDED;
    Arrays.fill(frame, null);
  }

  /** A StopIteration must not look like the generator's own end. */
  private static Raise asRuntimeError(Raise raise) {
    if (!raise.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
      return raise;
    }
    Raise replaced = Raise.of(ExceptionTypes.RUNTIME_ERROR, "generator raised StopIteration");
    replaced.exception().setCause(raise.exception());
    replaced.exception().setContext(raise.exception());
    return replaced;
  }

  /** Notes where the code goes on when it is resumed. */
  public void suspend(int next) {
    state = next;
  }

  /** Returns what was sent, or raises what was to be raised; called as the first thing resumed. */
  public Object received() {
    Raise exception = raised;
    if (exception != null) {
      raised = null;
      throw exception;
    }
    Object value = sent;
    sent = Nothing.NONE;
    return value;
  }

  /** Notes what the function returned. */
  public void finish(Object value) {
    result = value;
  }

  @Override
  protected @Nullable ExceptionObject stop() {
    Object once = result;
    result = Nothing.NONE;
    return once == Nothing.NONE ? null : Raise.stopIteration(once).exception();
  }

  /**
   * One step of {@code yield from}: passes on to {@code inner} what was sent or raised.
   *
   * @return what the inner one yields, or null if it has ended
   */
  public @Nullable Object delegate(
      Context context, dev.poolyard.language.runtime.ObjectIterator inner) {
    Raise exception = raised;
    Object value = sent;
    raised = null;
    sent = Nothing.NONE;
    if (inner instanceof GeneratorIterator generator) {
      if (exception == null) {
        return generator.send(context, value);
      }
      if (exception.exception().type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
        generator.close(context);
        throw exception;
      }
      return generator.raise(context, exception);
    }
    if (exception != null) {
      throw exception;
    }
    if (value != Nothing.NONE) {
      throw Raise.attributeError(inner, "send");
    }
    return inner.next(context);
  }
}
