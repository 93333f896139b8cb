package dev.poolyard.language.runtime;

/** Reads a format specification, in CPython's order, so that its first complaint is the same. */
final class FormatSpecParser {
  private final int[] spec;
  private final String text;
  private final String typeName;
  private final boolean ofNumber;
  private int position;

  FormatSpecParser(String spec, String typeName, boolean ofNumber) {
    this.text = spec;
    this.spec = spec.codePoints().toArray();
    this.typeName = typeName;
    this.ofNumber = ofNumber;
  }

  FormatSpec parse() {
    String fill = " ";
    char align = 0;
    boolean filled = spec.length > 1 && isAlign(spec[1]);
    if (filled) {
      fill = Character.toString(spec[0]);
      align = (char) spec[1];
      position = 2;
    } else if (spec.length > 0 && isAlign(spec[0])) {
      align = (char) spec[position++];
    }
    char sign = at('+') || at('-') || at(' ') ? (char) spec[position++] : 0;
    boolean unsignedZero = take('z');
    boolean alternate = take('#');
    if (!filled && take('0')) {
      fill = "0";
      align = align == 0 && ofNumber ? '=' : align;
    }
    int width = Math.max(0, number());
    char grouping = grouping();
    int precision = -1;
    if (take('.')) {
      precision = number();
      if (precision < 0) {
        throw Raise.valueError("Format specifier missing precision");
      }
    }
    if (spec.length - position > 1) {
      throw Raise.valueError(
          "Invalid format specifier '%s' for object of type '%s'", text, typeName);
    }
    int type = position < spec.length ? spec[position] : 0;
    checkGrouping(grouping, type);
    return new FormatSpec(
        fill, align, sign, unsignedZero, alternate, width, grouping, precision, type);
  }

  private char grouping() {
    char grouping = take(',') ? ',' : 0;
    if (take('_')) {
      if (grouping != 0) {
        throw twoGroupings();
      }
      grouping = '_';
    }
    if (at(',') && grouping == '_') {
      throw twoGroupings();
    }
    return grouping;
  }

  private static Raise twoGroupings() {
    return Raise.valueError("Cannot specify both ',' and '_'.");
  }

  private void checkGrouping(char grouping, int type) {
    int meant = type == 0 && !ofNumber ? 's' : type;
    if (grouping == 0
        || "defgEG%F\0".indexOf(meant) >= 0
        || (grouping == '_' && "boxX".indexOf(meant) >= 0)) {
      return;
    }
    String shown = meant > 32 && meant < 128 ? Character.toString(meant) : "\\x%x".formatted(meant);
    throw Raise.valueError("Cannot specify '%s' with '%s'.", String.valueOf(grouping), shown);
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '^' || c == '=';
  }

  private boolean at(char c) {
    return position < spec.length && spec[position] == c;
  }

  private boolean take(char c) {
    boolean taken = at(c);
    position += taken ? 1 : 0;
    return taken;
  }

  /** Returns the number that stands here, or -1 if none does. */
  private int number() {
    int start = position;
    long value = 0;
    while (position < spec.length && Character.getType(spec[position]) == DIGIT) {
      if (value > (Long.MAX_VALUE - 9) / 10) {
        throw Raise.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + Character.digit(spec[position++], 10);
    }
    if (start == position) {
      return -1;
    }
    Bounds.checkString(value);
    return (int) value;
  }

  private static final int DIGIT = Character.DECIMAL_DIGIT_NUMBER;
}
