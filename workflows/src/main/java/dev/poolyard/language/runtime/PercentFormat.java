package dev.poolyard.language.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The {@code %} operator on strings. */
final class PercentFormat {
  private final String template;
  private final Object argument;
  private final StringBuilder result = new StringBuilder();
  private int position;
  private int used;

  private PercentFormat(String template, Object argument) {
    this.template = template;
    this.argument = argument;
  }

  static String format(String template, Object argument) {
    return new PercentFormat(template, argument).format();
  }

  private String format() {
    while (position < template.length()) {
      char c = template.charAt(position++);
      if (c != '%') {
        result.append(c);
      } else {
        conversion();
      }
      Bounds.checkString(result.length());
    }
    boolean all = argument instanceof TupleObject tuple ? used == tuple.size() : used > 0;
    if (!all
        && !(argument instanceof DictObject)
        && !(argument instanceof ListObject && used > 0)) {
      throw Raise.typeError("not all arguments converted during string formatting");
    }
    return result.toString();
  }

  private void conversion() {
    Object source = null;
    if (peek() == '(') {
      source = mapped();
    }
    String flags = "";
    while ("#0- +".indexOf(peek()) >= 0) {
      flags += template.charAt(position++);
    }
    int width = numberOrStar();
    if (width < 0) {
      flags += "-";
      width = -width;
    }
    int precision = -1;
    if (peek() == '.') {
      position++;
      precision = Math.max(0, numberOrStar());
    }
    while ("hlL".indexOf(peek()) >= 0) {
      position++;
    }
    char type = peek();
    position++;
    if (type == '%') {
      result.append('%');
      return;
    }
    Object value = source == null ? next() : source;
    result.append(convert(type, value, flags, width, precision));
  }

  private char peek() {
    if (position >= template.length()) {
      throw Raise.valueError("incomplete format");
    }
    return template.charAt(position);
  }

  private Object mapped() {
    int close = template.indexOf(')', position);
    if (close < 0) {
      throw Raise.valueError("incomplete format key");
    }
    if (!(argument instanceof DictObject dict)) {
      throw Raise.typeError("format requires a mapping");
    }
    String key = template.substring(position + 1, close);
    position = close + 1;
    used++;
    Object value = dict.get(key);
    if (value == null) {
      throw Raise.keyError(key);
    }
    return value;
  }

  private int numberOrStar() {
    if (peek() == '*') {
      position++;
      Object value = next();
      if (!(value instanceof Long number)) {
        throw Raise.typeError("* wants int");
      }
      Bounds.checkString(Math.abs(number));
      return Math.toIntExact(number);
    }
    int start = position;
    while (Character.isDigit(peek())) {
      position++;
    }
    if (position - start > 18) {
      throw Raise.valueError("width too big");
    }
    long value = start == position ? 0 : Long.parseLong(template.substring(start, position));
    Bounds.checkString(value);
    return (int) value;
  }

  private Object next() {
    if (argument instanceof TupleObject tuple) {
      if (used >= tuple.size()) {
        throw Raise.typeError("not enough arguments for format string");
      }
      return tuple.get(used++);
    }
    if (used++ > 0) {
      throw Raise.typeError("not enough arguments for format string");
    }
    return argument;
  }

  private String convert(char type, Object value, String flags, int width, int precision) {
    boolean left = flags.contains("-");
    char align = left ? '<' : '>';
    char sign = flags.contains("+") ? '+' : flags.contains(" ") ? ' ' : 0;
    boolean zero = flags.contains("0") && !left;
    boolean alternate = flags.contains("#");
    switch (type) {
      case 's', 'r', 'a' -> {
        String text =
            switch (type) {
              case 's' -> Text.of(value);
              case 'r' -> Representation.of(value);
              default -> AsciiText.toAscii(Representation.of(value));
            };
        FormatSpec spec = new FormatSpec(" ", align, (char) 0, false, width, (char) 0, -1, 's');
        boolean cut = precision >= 0 && Text.length(text) > precision;
        return spec.pad("", cut ? Text.substring(text, 0, precision) : text, align);
      }
      case 'c' -> {
        FormatSpec spec = new FormatSpec(" ", align, (char) 0, false, width, (char) 0, -1, 's');
        return spec.pad("", character(value), align);
      }
      case 'd', 'i', 'u', 'x', 'X', 'o' -> {
        FormatSpec spec =
            new FormatSpec(
                zero ? "0" : " ",
                zero ? '=' : align,
                sign,
                alternate,
                width,
                (char) 0,
                -1,
                type == 'i' || type == 'u' ? 'd' : type);
        return integer(value, spec, type, precision);
      }
      case 'e', 'E', 'f', 'F', 'g', 'G' -> {
        if (!Numbers.isNumber(value)) {
          throw Raise.typeError("must be real number, not %s", Types.nameOf(value));
        }
        double number = Numbers.toDouble(value);
        boolean padWithZeros = zero && Double.isFinite(number);
        FormatSpec spec =
            new FormatSpec(
                zero ? "0" : " ",
                zero ? '=' : align,
                sign,
                alternate,
                width,
                (char) 0,
                precision,
                type);
        return FloatFormat.format(number, padWithZeros || !zero ? spec : spec);
      }
      default ->
          throw Raise.valueError(
              "unsupported format character '%s' (0x%x) at index %d",
              String.valueOf(type), (int) type, position - 1);
    }
  }

  private static String integer(Object value, FormatSpec spec, char type, int precision) {
    BigInteger number;
    if (Numbers.isInteger(value)) {
      number = Numbers.toBig(value);
    } else if (value instanceof Double real && spec.type() == 'd') {
      if (Double.isNaN(real) || Double.isInfinite(real)) {
        throw Double.isNaN(real)
            ? Raise.valueError("cannot convert float NaN to integer")
            : Raise.overflow("cannot convert float infinity to integer");
      }
      number = new BigDecimal(real).toBigInteger();
    } else {
      throw Raise.typeError(
          spec.type() == 'd'
              ? "%%%s format: a real number is required, not %s"
              : "%%%s format: an integer is required, not %s",
          String.valueOf(type),
          Types.nameOf(value));
    }
    if (precision < 0) {
      return IntFormat.format(number, spec);
    }
    FormatSpec bare =
        new FormatSpec("0", '=', spec.sign(), spec.alternate(), 0, (char) 0, -1, spec.type());
    String sign = Formatting.sign(number.signum() < 0, spec);
    String digits = IntFormat.format(number.abs(), bare.withType(spec.type()));
    String plain = spec.sign() == 0 ? digits : digits.substring(1);
    String padded = "0".repeat(Math.max(0, precision - plain.length())) + plain;
    return spec.pad(sign, padded, '>');
  }

  private static String character(Object value) {
    if (value instanceof String text && Text.length(text) == 1) {
      return text;
    }
    if (value instanceof Long code) {
      if (code < 0 || code > Character.MAX_CODE_POINT) {
        throw Raise.overflow("%c arg not in range(0x110000)");
      }
      return Character.toString(code.intValue());
    }
    throw Raise.typeError("%%c requires int or char");
  }
}
