package dev.poolyard.e2e.measure;

import java.util.Locale;

/**
 * One measured figure beside the one that is wanted.
 *
 * @param met whether it is as good as wanted
 */
record Figure(String what, String measured, String wanted, boolean met) {

  /** A figure that must not be above {@code most}. */
  static Figure atMost(double most, String unit, String what, double measured) {
    return new Figure(what, text(measured, unit), "≤ " + text(most, unit), measured <= most);
  }

  /** A figure that must not be below {@code least}. */
  static Figure atLeast(double least, String unit, String what, double measured) {
    return new Figure(what, text(measured, unit), "≥ " + text(least, unit), measured >= least);
  }

  /** Something that must hold. */
  static Figure holds(String what, boolean held) {
    return new Figure(what, held ? "yes" : "no", "yes", held);
  }

  /** A figure that only explains the others. */
  static Figure note(String what, String measured) {
    return new Figure(what, measured, "", true);
  }

  static String text(double value, String unit) {
    String number = String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.1f" : "%,.0f", value);
    return unit.isEmpty() ? number : number + " " + unit;
  }
}
