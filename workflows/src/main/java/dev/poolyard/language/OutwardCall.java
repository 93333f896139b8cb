package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Stop;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call that a running function makes of something outside the language: its arguments are
 * copied out, the answer is copied in.
 */
final class OutwardCall {
  private final Copying copying;

  OutwardCall(Copying copying) {
    this.copying = copying;
  }

  /** What is called. */
  @FunctionalInterface
  interface Target {
    Value call(List<Value> arguments, Map<String, Value> keywords)
        throws FunctionException, StoppedException;
  }

  Object make(Arguments arguments, Target target) {
    return make(copying.allOut(arguments.positional()), arguments.keywords(), target);
  }

  /**
   * Makes the call.
   *
   * @param positional the arguments by position, copied already
   */
  Object make(List<Value> positional, Map<String, Object> keywords, Target target) {
    Map<String, Value> named = new LinkedHashMap<>();
    keywords.forEach((name, value) -> named.put(name, copying.out(value)));
    try {
      return copying.in(target.call(positional, named));
    } catch (FunctionException e) {
      throw raise(e);
    } catch (StoppedException e) {
      throw Stop.INSTANCE;
    }
  }

  private static Raise raise(FunctionException e) {
    TypeObject known = ExceptionTypes.all().get(e.type());
    TypeObject type =
        known == null ? ExceptionTypes.derived(e.type(), ExceptionTypes.EXCEPTION) : known;
    return e.message().isEmpty() ? Raise.of(type) : Raise.of(type, e.message());
  }
}
