package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BoundMethod;
import dev.poolyard.language.runtime.BuiltinMethod;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Dicts;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Map;

/** Calls with keywords or stars, and displays with stars. */
public final class Spreading {
  private Spreading() {}

  /** Returns how messages call what is called: by its module, unless C defines it, and its name. */
  private static String describe(Object called) {
    return switch (called) {
      case FunctionObject function -> "__main__." + function.qualifiedName() + "()";
      case MethodObject method -> describe(method.function());
      case TypeObject type -> type.fullName() + "()";
      case BoundMethod(Object self, String name, Method method)
          when Types.of(self).find(name) instanceof BuiltinMethod kept ->
          ownerOf(kept, self) + "." + name + "()";
      case Callable callable -> callable.name() + "()";
      default -> Text.of(called);
    };
  }

  /** A method that C defines is named by the type of its object, without a module. */
  private static String ownerOf(BuiltinMethod method, Object self) {
    TypeObject owner = method.owner();
    if (owner.fullName().equals(owner.name()) || owner.isNamedInFull()) {
      return Types.of(self).name();
    }
    return owner.isSubtypeOf(Types.TUPLE) ? "collections." + owner.name() : owner.fullName();
  }

  /** Adds the elements of {@code starred}, an argument of a call, to {@code values}. */
  public static void spreadArgument(
      Object starred, Object called, ListObject values, Context context) {
    if (!Iteration.isIterable(starred)) {
      throw Raise.typeError(
          "%s argument after * must be an iterable, not %s",
          describe(called), Types.nameOf(starred));
    }
    append(context, values, starred);
  }

  /** Adds the elements of {@code starred}, a part of a display, to {@code values}. */
  public static void spread(Object starred, ListObject values, Context context) {
    if (!Iteration.isIterable(starred)) {
      throw Raise.typeError("Value after * must be an iterable, not %s", Types.nameOf(starred));
    }
    append(context, values, starred);
  }

  private static void append(Context context, ListObject values, Object starred) {
    Object[] elements = Iteration.toArray(context, starred);
    values.replace(values.size(), values.size(), elements);
  }

  /** Adds the entries of {@code mapping} to the keywords of a call. */
  public static void spreadKeywords(Object mapping, Object called, Map<String, Object> keywords) {
    Context context = Context.current();
    DictObject dict = Dicts.mapping(context, mapping);
    if (dict == null) {
      throw Raise.typeError(
          "%s argument after ** must be a mapping, not %s",
          describe(called), Types.nameOf(mapping));
    }
    for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
      context.work(1);
      if (!(dict.keyAt(entry) instanceof String name)) {
        throw Raise.typeError("keywords must be strings");
      }
      putKeyword(dict.valueAt(entry), called, keywords, name);
    }
  }

  /** Adds one keyword to a call. */
  public static void putKeyword(
      Object value, Object called, Map<String, Object> keywords, String name) {
    if (keywords.put(name, value) != null) {
      throw Raise.typeError(
          "%s got multiple values for keyword argument '%s'", describe(called), name);
    }
  }

  /** Calls with positional arguments that were gathered in a list. */
  public static Object call(
      Object called, ListObject values, Map<String, Object> keywords, Context context) {
    return Calling.callable(called).call(context, new Arguments(values.toArray(), keywords));
  }

  /** Calls with keywords that are known to differ. */
  public static Object call(
      Object called, Object[] positional, Object[] values, String[] names, Context context) {
    Map<String, Object> keywords = Arguments.newKeywords();
    for (int i = 0; i < names.length; i++) {
      keywords.put(names[i], values[i]);
    }
    return Calling.callable(called).call(context, new Arguments(positional, keywords));
  }

  /** Adds the entries of {@code mapping} to a dict display. */
  public static void spreadEntries(Object mapping, DictObject dict) {
    DictObject merged = Dicts.mapping(Context.current(), mapping);
    if (merged == null) {
      throw Raise.typeError("'%s' object is not a mapping", Types.nameOf(mapping));
    }
    dict.putAll(merged);
  }
}
