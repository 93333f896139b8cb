package dev.poolyard.value;

import java.math.BigInteger;
import java.util.List;

/**
 * Python's {@code repr} of values. Functions are written without their address, which would mean
 * nothing elsewhere: {@code <function square>}. Thread-safe.
 */
public final class Repr {
  private static final String TOO_DEEP = "...";

  private final StringBuilder out = new StringBuilder();

  private Repr() {}

  /**
   * Returns what {@code repr(value)} says. What lies deeper than {@link ValueCodec#MAX_DEPTH}
   * collections is written as {@code ...}.
   */
  public static String of(Value value) {
    var repr = new Repr();
    repr.append(value, 0);
    return repr.out.toString();
  }

  /** Returns what {@code repr} says of a float, such as {@code 1e+16}. */
  public static String ofFloat(double value) {
    return FloatRepr.of(value);
  }

  /** Returns what {@code repr} says of a string: quoted and escaped. */
  public static String ofString(String value) {
    return StrRepr.of(value);
  }

  /** Returns the quote that {@code repr} puts around a string. */
  public static char quoteOf(String value) {
    return StrRepr.quoteOf(value);
  }

  /** Appends a part of a string as it stands between the quotes. */
  public static void appendEscaped(StringBuilder out, String part, char quote) {
    StrRepr.appendEscaped(out, part, quote);
  }

  /** Returns what {@code str.isprintable} says of one character. */
  public static boolean isPrintable(int codePoint) {
    return StrRepr.isPrintable(codePoint);
  }

  /** Returns what {@code str(value)} says: strings as they are, all else as its repr. */
  public static String str(Value value) {
    return value instanceof StrValue text ? text.value() : of(value);
  }

  private void append(Value value, int depth) {
    if (depth > ValueCodec.MAX_DEPTH) {
      out.append(TOO_DEEP);
      return;
    }
    switch (value) {
      case NoneValue none -> out.append("None");
      case BoolValue bool -> out.append(bool.value() ? "True" : "False");
      case IntValue integer -> out.append(integer.value());
      case BigIntValue integer -> out.append(integer.value());
      case FloatValue number -> out.append(ofFloat(number.value()));
      case StrValue text -> out.append(ofString(text.value()));
      case ListValue list -> append("[", list.elements(), "]", depth);
      case TupleValue tuple ->
          append("(", tuple.elements(), tuple.elements().size() == 1 ? ",)" : ")", depth);
      case SetValue set -> appendSet(set, depth);
      case DictValue dict -> appendDict(dict, depth);
      case RangeValue range -> appendRange(range);
      case SourceFunction function -> out.append("<function ").append(function.name()).append('>');
      case BuiltInFunction function ->
          out.append("<built-in function ").append(function.name()).append('>');
      case PartialFunction partial -> appendPartial(partial, depth);
      case ComposedFunction composed -> append("compose(", composed.functions(), ")", depth);
      case CachedFunction _ -> out.append("<functools._lru_cache_wrapper object>");
      case KeyFunction _, ComparisonKey _ -> out.append("<functools.KeyWrapper object>");
      case DispatchedFunction _, WrappedFunction _ ->
          out.append("<function ").append(((FunctionValue) value).name()).append('>');
      case InstanceValue instance -> out.append(instance.repr());
      case OpaqueValue opaque -> out.append(opaque.repr());
      case LiveReference reference -> out.append(reference.repr());
    }
  }

  private void append(String open, List<? extends Value> elements, String close, int depth) {
    out.append(open);
    String separator = "";
    for (Value element : elements) {
      out.append(separator);
      append(element, depth + 1);
      separator = ", ";
    }
    out.append(close);
  }

  private void appendSet(SetValue set, int depth) {
    String name = set.frozen() ? "frozenset" : "set";
    if (set.elements().isEmpty()) {
      out.append(name).append("()");
    } else if (set.frozen()) {
      append("frozenset({", set.elements(), "})", depth);
    } else {
      append("{", set.elements(), "}", depth);
    }
  }

  private void appendDict(DictValue dict, int depth) {
    out.append('{');
    String separator = "";
    for (DictValue.Entry entry : dict.entries()) {
      out.append(separator);
      append(entry.key(), depth + 1);
      out.append(": ");
      append(entry.value(), depth + 1);
      separator = ", ";
    }
    out.append('}');
  }

  private void appendPartial(PartialFunction partial, int depth) {
    out.append("functools.partial(");
    append(partial.function(), depth + 1);
    for (Value argument : partial.arguments()) {
      out.append(", ");
      append(argument, depth + 1);
    }
    partial
        .keywords()
        .forEach((name, argument) -> {
          out.append(", ").append(name).append('=');
          append(argument, depth + 1);
        });
    out.append(')');
  }

  private void appendRange(RangeValue range) {
    out.append("range(").append(range.start()).append(", ").append(range.stop());
    if (!range.step().equals(BigInteger.ONE)) {
      out.append(", ").append(range.step());
    }
    out.append(')');
  }
}
