package dev.poolyard.language.runtime;

import java.util.stream.IntStream;

/** Strings as Python counts them: by code points. */
public final class Text {
  private static final String[] SINGLE =
      IntStream.range(0, 256).mapToObj(Character::toString).toArray(String[]::new);

  private static final int PIECE = 1 << 12;
  private static final int CODES_OF_STEP = 16;

  private Text() {}

  /** Returns what {@code str()} says of {@code object}. */
  public static String of(Object object) {
    return switch (object) {
      case String text -> text;
      case Typed typed when typed.type().find("__str__") != null -> ofClass(typed);
      case ExceptionObject exception -> message(exception);
      default -> Representation.of(object);
    };
  }

  private static String ofClass(Typed object) {
    Object answer = SpecialMethods.call(Context.current(), object, "__str__");
    if (answer instanceof String text) {
      return text;
    }
    throw Raise.typeError("__str__ returned non-string (type %s)", Types.nameOf(answer));
  }

  /** Returns what {@code BaseException.__str__} says. */
  static String message(ExceptionObject exception) {
    TupleObject arguments = exception.arguments();
    if (exception.type().isSubtypeOf(ExceptionTypes.OS_ERROR)) {
      String message = OsErrorMembers.message(exception);
      if (message != null) {
        return message;
      }
    }
    if (exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
      return SyntaxErrorMembers.message(exception);
    }
    return switch (arguments.size()) {
      case 0 -> "";
      case 1 ->
          exception.type().isSubtypeOf(ExceptionTypes.KEY_ERROR)
              ? Representation.of(arguments.get(0))
              : of(arguments.get(0));
      default -> Representation.of(arguments);
    };
  }

  /** Returns the string of one character. */
  public static String ofCodePoint(int codePoint) {
    return codePoint < SINGLE.length ? SINGLE[codePoint] : Character.toString(codePoint);
  }

  /**
   * Returns the string of the character with that code.
   *
   * @throws Raise a ValueError for half of a surrogate pair, which is no character by itself
   */
  public static String ofCharacterCode(int code) {
    if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
      throw Raise.valueError("surrogates are not available in the function language");
    }
    return ofCodePoint(code);
  }

  /** Counts code points; constant time for Latin-1 strings. */
  public static int length(String text) {
    Bounds.weigh(text.length());
    return text.codePointCount(0, text.length());
  }

  /** Returns whether each character is one UTF-16 unit. */
  public static boolean isSimple(String text) {
    return length(text) == text.length();
  }

  /** Returns the offset of character {@code index}. */
  public static int offset(String text, int index) {
    Bounds.weigh(index);
    return isSimple(text) ? index : text.offsetByCodePoints(0, index);
  }

  /** Returns the character index of {@code offset}, which may be -1. */
  public static int index(String text, int offset) {
    Bounds.weigh(offset);
    return offset <= 0 ? offset : text.codePointCount(0, offset);
  }

  public static String at(String text, int index) {
    return ofCodePoint(text.codePointAt(offset(text, index)));
  }

  public static String substring(String text, int from, int to) {
    return text.substring(offset(text, from), offset(text, to));
  }

  /** Returns all characters, each as its code. */
  public static int[] codes(String text) {
    int[] codes = new int[length(text)];
    int at = 0;
    for (int i = 0; i < codes.length; i++) {
      if (i % PIECE == 0) {
        Context.weigh(PIECE / CODES_OF_STEP);
      }
      codes[i] = text.codePointAt(at);
      at += Character.charCount(codes[i]);
    }
    return codes;
  }

  /** Compares by code points, where UTF-16 units would misplace those beyond the first plane. */
  public static int compare(String a, String b) {
    int mismatch = mismatch(a, b);
    if (mismatch == Math.min(a.length(), b.length())) {
      return Integer.compare(a.length(), b.length());
    }
    char x = a.charAt(mismatch);
    char y = b.charAt(mismatch);
    boolean oneIsBeyond = Character.isSurrogate(x) != Character.isSurrogate(y);
    return oneIsBeyond ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
  }

  /** Returns where two texts begin to differ, or the length of the shorter. */
  private static int mismatch(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int at = 0;
    for (int piece = PIECE; at < length; at += piece) {
      piece = Math.min(PIECE, length - at);
      Bounds.weigh(piece);
      if (!a.regionMatches(at, b, at, piece)) {
        while (a.charAt(at) == b.charAt(at)) {
          at++;
        }
        return at;
      }
    }
    return length;
  }
}
