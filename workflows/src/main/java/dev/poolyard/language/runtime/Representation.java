package dev.poolyard.language.runtime;

import dev.poolyard.value.Repr;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;

/** What {@code repr()} says. */
public final class Representation {

  /** An integer of more bits has too many digits, which need not be found first. */
  private static final int MOST_BITS_SHOWN = 14_290;

  /** How many bits become digits within a step, as a power of two. */
  private static final int BITS_OF_STEP = 6;

  /** A long string is written in pieces. */
  private static final int PIECE = 1 << 12;

  private static final int STEPS_OF_PIECE = 8;

  private final StringBuilder text = new StringBuilder();
  private final Context context = Context.current();
  private final Set<Object> open = Context.openRepresentations();

  private Representation() {}

  public static String of(Object object) {
    Representation representation = new Representation();
    representation.append(object);
    return representation.text.toString();
  }

  /** Returns what the {@code __repr__} of the built-in type says, whatever a class defines. */
  public static String plain(Object object) {
    Representation representation = new Representation();
    representation.appendPlain(object);
    return representation.text.toString();
  }

  private void append(Object object) {
    if (object instanceof Typed typed && typed.type().find("__repr__") != null) {
      text.append(ofClass(typed));
      Bounds.checkString(text.length());
    } else {
      appendPlain(object);
    }
  }

  private void appendPlain(Object object) {
    switch (object) {
      case String value -> append(value);
      case Long value -> text.append(value.longValue());
      case Double value -> text.append(Repr.ofFloat(value));
      case Boolean value -> text.append(value ? "True" : "False");
      case Nothing none -> text.append("None");
      case BigInteger value -> text.append(digits(value));
      case ListObject list -> appendAll(list, "[", list.live(), "]", "[...]");
      case TupleObject tuple ->
          appendAll(tuple, "(", List.of(tuple.elements()), tuple.size() == 1 ? ",)" : ")", "(...)");
      case DictObject dict -> append(dict);
      case SetObject set -> append(set);
      case RangeObject range -> append(range);
      case SliceObject slice -> {
        TupleObject parts = TupleObject.of(slice.lower(), slice.upper(), slice.stride());
        appendAll(slice, "slice(", List.of(parts.elements()), ")", "slice(...)");
      }
      case DictView view ->
          appendAll(view, view.kind().typeName() + "([", view.elements(), "])", "...");
      case ExceptionObject exception -> {
        List<Object> arguments = List.of(exception.arguments().elements());
        appendAll(exception, exception.type().name() + "(", arguments, ")", "...");
      }
      case TypeObject type -> text.append("<class '").append(type.fullName()).append("'>");
      case NotImplemented answer -> text.append("NotImplemented");
      case Named named -> text.append(named.representation());
      default -> text.append(anonymous(object));
    }
    Bounds.checkString(text.length());
  }

  private static String ofClass(Typed object) {
    Object answer = SpecialMethods.call(Context.current(), object, "__repr__");
    if (answer instanceof String repr) {
      return repr;
    }
    throw Raise.typeError("__repr__ returned non-string (type %s)", Types.nameOf(answer));
  }

  static String anonymous(Object object) {
    return "<%s object at 0x%012x>"
        .formatted(Types.of(object).fullName(), System.identityHashCode(object) * 16L);
  }

  /** Returns the decimal digits, or raises a ValueError if CPython would not print so many. */
  public static String digits(BigInteger value) {
    boolean beyond = value.bitLength() > MOST_BITS_SHOWN;
    Context.weigh(beyond ? 0 : value.bitLength() >> BITS_OF_STEP);
    String digits = beyond ? "" : value.toString();
    if (beyond || digits.length() - (value.signum() < 0 ? 1 : 0) > Bounds.MOST_DIGITS) {
      throw Raise.valueError(
          "Exceeds the limit (%d digits) for integer string conversion; "
              + "use sys.set_int_max_str_digits() to increase the limit",
          Bounds.MOST_DIGITS);
    }
    return digits;
  }

  private void appendAll(
      Object container, String start, Iterable<Object> elements, String end, String repeated) {
    if (!enter(container)) {
      text.append(repeated);
      return;
    }
    try {
      text.append(start);
      String separator = "";
      for (Object element : elements) {
        context.step();
        text.append(separator);
        append(element);
        separator = ", ";
      }
      text.append(end);
    } finally {
      leave(container);
    }
  }

  private boolean enter(Object container) {
    if (!open.add(container)) {
      return false;
    }
    try {
      context.nest("while getting the repr of an object");
    } catch (Raise tooDeep) {
      open.remove(container);
      throw tooDeep;
    }
    return true;
  }

  private void leave(Object container) {
    context.leave();
    open.remove(container);
  }

  private void append(DictObject dict) {
    if (!enter(dict)) {
      text.append("{...}");
      return;
    }
    try {
      text.append('{');
      String separator = "";
      for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
        context.step();
        text.append(separator);
        append(dict.keyAt(entry));
        text.append(": ");
        append(dict.valueAt(entry));
        separator = ", ";
      }
      text.append('}');
    } finally {
      leave(dict);
    }
  }

  private void append(String value) {
    char quote = Repr.quoteOf(value);
    text.append(quote);
    for (int from = 0; from < value.length(); ) {
      int to = Math.min(value.length(), from + PIECE);
      if (to < value.length() && Character.isLowSurrogate(value.charAt(to))) {
        to++;
      }
      context.work((to - from) / STEPS_OF_PIECE);
      Repr.appendEscaped(text, value.substring(from, to), quote);
      from = to;
    }
    text.append(quote);
  }

  private void append(SetObject set) {
    String name = set.frozen() ? "frozenset" : "set";
    if (set.size() == 0) {
      text.append(name).append("()");
    } else if (set.frozen()) {
      appendAll(set, "frozenset({", set.elements(), "})", "frozenset(...)");
    } else {
      appendAll(set, "{", set.elements(), "}", "set(...)");
    }
  }

  private void append(RangeObject range) {
    text.append("range(").append(range.start()).append(", ").append(range.stop());
    if (!range.stride().equals(BigInteger.ONE)) {
      text.append(", ").append(range.stride());
    }
    text.append(')');
  }
}
