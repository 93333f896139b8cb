package dev.poolyard.language.runtime;

/** Asks an iterable how many elements it has, as {@code list()} does before it takes them. */
final class LengthHint {
  private LengthHint() {}

  /** Calls {@code __len__} or {@code __length_hint__}, whose errors a program may see. */
  static void ask(Context context, Typed iterable) {
    if (iterable.type().find("__len__") != null) {
      try {
        Lengths.of(iterable);
        return;
      } catch (Raise raise) {
        passUnlessTypeError(raise);
      }
    }
    Object method = iterable.type().find("__length_hint__");
    if (method == null) {
      return;
    }
    Object answer;
    try {
      answer = SpecialMethods.callWith(context, iterable, method, Arguments.EMPTY);
    } catch (Raise raise) {
      passUnlessTypeError(raise);
      return;
    }
    if (answer == NotImplemented.ANSWER) {
      return;
    }
    if (!Numbers.isInteger(answer)) {
      throw Raise.typeError("__length_hint__ must be an integer, not %s", Types.nameOf(answer));
    }
    if (Integers.signum(Numbers.withoutBool(answer)) < 0) {
      throw Raise.valueError("__length_hint__() should return >= 0");
    }
  }

  private static void passUnlessTypeError(Raise raise) {
    if (!raise.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
      throw raise;
    }
  }
}
