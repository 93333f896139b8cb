package dev.poolyard.language.runtime;

/**
 * Looks for a text in another. Java's own search compares at each place anew, which takes hours for
 * a long text of many near matches; there the search of Knuth, Morris and Pratt is used.
 */
public final class TextSearch {
  /** Up to so many comparisons Java's search is always fast enough. */
  private static final long FEW = 1L << 22;

  private TextSearch() {}

  /** Returns the offset of the first {@code wanted} at or after {@code from}, or -1. */
  public static int first(String text, String wanted, int from) {
    if (isQuick(text, wanted, from)) {
      return text.indexOf(wanted, from);
    }
    return search(text, wanted, from, true);
  }

  /** Returns the offset of the last {@code wanted}, or -1. */
  public static int last(String text, String wanted) {
    if (isQuick(text, wanted, 0)) {
      return text.lastIndexOf(wanted);
    }
    return search(text, wanted, 0, false);
  }

  private static boolean isQuick(String text, String wanted, int from) {
    return wanted.length() < 3 || (long) wanted.length() * (text.length() - from) < FEW;
  }

  private static int search(String text, String wanted, int from, boolean first) {
    Context context = Context.current();
    int[] shorter = borders(context, wanted);
    int found = -1;
    int matched = 0;
    for (int at = Math.max(from, 0); at < text.length(); at++) {
      context.work(1);
      while (matched > 0 && text.charAt(at) != wanted.charAt(matched)) {
        matched = shorter[matched - 1];
      }
      if (text.charAt(at) == wanted.charAt(matched)) {
        matched++;
      }
      if (matched == wanted.length()) {
        found = at - matched + 1;
        if (first) {
          return found;
        }
        matched = shorter[matched - 1];
      }
    }
    return found;
  }

  /** Returns for each beginning of {@code wanted} how long its longest own beginning and end is. */
  private static int[] borders(Context context, String wanted) {
    int[] borders = new int[wanted.length()];
    int matched = 0;
    for (int at = 1; at < borders.length; at++) {
      context.work(1);
      while (matched > 0 && wanted.charAt(at) != wanted.charAt(matched)) {
        matched = borders[matched - 1];
      }
      if (wanted.charAt(at) == wanted.charAt(matched)) {
        matched++;
      }
      borders[at] = matched;
    }
    return borders;
  }
}
