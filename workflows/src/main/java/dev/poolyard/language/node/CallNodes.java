package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Dicts;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls. */
public final class CallNodes {
  private CallNodes() {}

  static Callable callable(Object object) {
    if (object instanceof Callable callable) {
      return callable;
    }
    throw Raise.typeError("'%s' object is not callable", Types.nameOf(object));
  }

  /** Returns how messages call what is called. */
  private static String describe(Object called) {
    return switch (called) {
      case FunctionObject function -> "__main__." + function.qualifiedName() + "()";
      case Callable callable -> callable.name() + "()";
      default -> Text.of(called);
    };
  }

  private static Object[] evaluate(ExpressionNode[] nodes, Frame frame) {
    Object[] values = new Object[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      values[i] = nodes[i].execute(frame);
    }
    return values;
  }

  /** A call with arguments by position only. */
  public static final class Plain extends ExpressionNode {
    private final ExpressionNode callee;
    private final ExpressionNode[] arguments;

    public Plain(ExpressionNode callee, ExpressionNode[] arguments) {
      this.callee = callee;
      this.arguments = arguments;
    }

    @Override
    public Object execute(Frame frame) {
      Object called = callee.execute(frame);
      Context context = frame.context;
      if (called instanceof FunctionObject function && function.takesDirectly(arguments.length)) {
        @Nullable Object[] slots = function.newSlots();
        for (int i = 0; i < arguments.length; i++) {
          slots[i] = arguments[i].execute(frame);
        }
        return function.run(context, slots);
      }
      Object[] values = evaluate(arguments, frame);
      return callable(called).call(context, new Arguments(values, Map.of()));
    }
  }

  /** A call of a method with arguments by position only, without making a bound method. */
  public static final class OfMethod extends ExpressionNode {
    private final ExpressionNode object;
    private final String name;
    private final ExpressionNode[] arguments;

    public OfMethod(ExpressionNode object, String name, ExpressionNode[] arguments) {
      this.object = object;
      this.name = name;
      this.arguments = arguments;
    }

    @Override
    public Object execute(Frame frame) {
      Object self = object.execute(frame);
      @Nullable Method method = Attributes.method(self, name);
      if (method == null) {
        Object called = Attributes.get(frame.context, self, name);
        Object[] values = evaluate(arguments, frame);
        return callable(called).call(frame.context, new Arguments(values, Map.of()));
      }
      Object[] values = evaluate(arguments, frame);
      return method.call(frame.context, self, new Arguments(values, Map.of()));
    }
  }

  /** A call with keywords or stars. */
  public static final class General extends ExpressionNode {
    private final ExpressionNode callee;
    private final DisplayNodes.Elements positional;
    private final @Nullable String[] keywordNames;
    private final ExpressionNode[] keywordValues;

    /**
     * @param keywordNames null where the value is a dict of keywords
     */
    public General(
        ExpressionNode callee,
        DisplayNodes.Elements positional,
        @Nullable String[] keywordNames,
        ExpressionNode[] keywordValues) {
      this.callee = callee;
      this.positional = positional;
      this.keywordNames = keywordNames;
      this.keywordValues = keywordValues;
    }

    @Override
    public Object execute(Frame frame) {
      Object called = callee.execute(frame);
      Object[] values = positional.evaluate(frame, describe(called) + " argument");
      Map<String, Object> keywords = Arguments.newKeywords();
      for (int i = 0; i < keywordValues.length; i++) {
        String name = keywordNames[i];
        Object value = keywordValues[i].execute(frame);
        if (name == null) {
          spread(frame.context, called, value, keywords);
        } else {
          put(called, name, value, keywords);
        }
      }
      return callable(called).call(frame.context, new Arguments(values, keywords));
    }

    private static void spread(
        Context context, Object called, Object value, Map<String, Object> keywords) {
      DictObject dict = Dicts.mapping(context, value);
      if (dict == null) {
        throw Raise.typeError(
            "%s argument after ** must be a mapping, not %s",
            describe(called), Types.nameOf(value));
      }
      for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
        if (!(dict.keyAt(entry) instanceof String name)) {
          throw Raise.typeError("keywords must be strings");
        }
        put(called, name, dict.valueAt(entry), keywords);
      }
    }

    private static void put(
        Object called, String name, Object value, Map<String, Object> keywords) {
      if (keywords.put(name, value) != null) {
        throw Raise.typeError(
            "%s got multiple values for keyword argument '%s'", describe(called), name);
      }
    }
  }
}
