package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** The {@code %} operator on strings. */
final class PercentFormat {
  private final String template;
  private final @Nullable Object mapping;
  private Object argument;
  private final StringBuilder result = new StringBuilder();
  private int position;

  /** How many elements of a tuple were used, or whether the single argument was. */
  private int used;

  private int available;

  private PercentFormat(String template, Object argument) {
    this.template = template;
    this.argument = argument;
    this.mapping = isMapping(argument) ? argument : null;
    this.available = argument instanceof TupleObject tuple ? tuple.size() : 1;
  }

  static String format(String template, Object argument) {
    return new PercentFormat(template, argument).format();
  }

  private static boolean isMapping(Object argument) {
    return argument instanceof DictObject
        || argument instanceof ListObject
        || argument instanceof RangeObject
        || (!(argument instanceof TupleObject) && SpecialMethods.has(argument, "__getitem__"));
  }

  private String format() {
    while (position < template.length()) {
      int percent = template.indexOf('%', position);
      int end = percent < 0 ? template.length() : percent;
      result.append(template, position, end);
      position = end + 1;
      if (percent >= 0) {
        if (peek() == '%') {
          position++;
          result.append('%');
        } else {
          conversion();
        }
      }
      Bounds.checkString(result.length());
    }
    if (mapping == null && used < available) {
      throw Raise.typeError("not all arguments converted during string formatting");
    }
    return result.toString();
  }

  private void conversion() {
    if (peek() == '(') {
      useMapped();
    }
    PercentFlags flags = new PercentFlags();
    while (flags.take(peek())) {
      position++;
    }
    int width = 0;
    if (peek() == '*') {
      long given = star(Long.SIZE, "C ssize_t");
      flags.left |= given < 0;
      Bounds.checkString(Math.abs(given));
      width = (int) Math.abs(given);
    } else {
      width = digits(Long.MAX_VALUE, "width too big");
    }
    int precision = -1;
    if (peek() == '.') {
      position++;
      precision =
          peek() == '*'
              ? (int) Math.max(0, star(Integer.SIZE, "C int"))
              : digits(Integer.MAX_VALUE, "precision too big");
      Bounds.checkString(precision);
    }
    if ("hlL".indexOf(peek()) >= 0) {
      position++;
    }
    peek();
    int type = template.codePointAt(position);
    Object value = next();
    int index = Text.index(template, position);
    position += Character.charCount(type);
    result.append(PercentConversion.convert(type, value, flags, width, precision, index));
  }

  private char peek() {
    if (position >= template.length()) {
      throw Raise.valueError("incomplete format");
    }
    return template.charAt(position);
  }

  /** Goes on with the value of a key, as the only argument. */
  private void useMapped() {
    if (mapping == null) {
      throw Raise.typeError("format requires a mapping");
    }
    int start = ++position;
    int open = 1;
    while (open > 0) {
      if (position >= template.length()) {
        throw Raise.valueError("incomplete format key");
      }
      char c = template.charAt(position++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    argument = Subscripts.get(mapping, template.substring(start, position - 1));
    available = -1;
    used = -2;
  }

  private long star(int bits, String type) {
    position++;
    Object value = Numbers.withoutBool(next());
    if (!Numbers.isInteger(value)) {
      throw Raise.typeError("* wants int");
    }
    if (Numbers.toBig(value).bitLength() >= bits) {
      throw Raise.overflow("Python int too large to convert to " + type);
    }
    return (Long) value;
  }

  private int digits(long most, String complaint) {
    long value = 0;
    while (peek() >= '0' && peek() <= '9') {
      int digit = peek() - '0';
      if (value > (most - digit) / 10) {
        throw Raise.valueError(complaint);
      }
      value = value * 10 + digit;
      position++;
    }
    Bounds.checkString(value);
    return (int) value;
  }

  private Object next() {
    if (used >= available) {
      throw Raise.typeError("not enough arguments for format string");
    }
    int index = used++;
    return available >= 0 && argument instanceof TupleObject tuple ? tuple.get(index) : argument;
  }
}
