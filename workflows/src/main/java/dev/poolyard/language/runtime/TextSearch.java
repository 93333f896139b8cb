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
      int at = text.indexOf(wanted, from);
      Context.current().work(1 + (((at < 0 ? text.length() : at) - from) >> 10));
      return at;
    }
    return search(text, wanted, from, false);
  }

  /** Returns the offset of the last {@code wanted}, or -1. */
  public static int last(String text, String wanted) {
    return last(text, wanted, text.length());
  }

  /** Returns the offset of the last {@code wanted} that ends at or before {@code end}, or -1. */
  public static int last(String text, String wanted, int end) {
    int skipped = text.length() - end;
    if (isQuick(text, wanted, skipped)) {
      int at = text.lastIndexOf(wanted, end - wanted.length());
      Context.current().work(1 + ((end - Math.max(at, 0)) >> 10));
      return at;
    }
    int found = search(text, wanted, skipped, true);
    return found < 0 ? found : text.length() - found - wanted.length();
  }

  private static boolean isQuick(String text, String wanted, int from) {
    return wanted.length() < 3 || (long) wanted.length() * (text.length() - from) < FEW;
  }

  private static char at(String text, int offset, boolean backward) {
    return text.charAt(backward ? text.length() - 1 - offset : offset);
  }

  /** Returns the offset of the first match; a search backward sees both texts from their ends. */
  private static int search(String text, String wanted, int from, boolean backward) {
    Context context = Context.current();
    int[] shorter = borders(context, wanted, backward);
    int matched = 0;
    for (int at = Math.max(from, 0); at < text.length(); at++) {
      context.work(1);
      char c = at(text, at, backward);
      while (matched > 0 && c != at(wanted, matched, backward)) {
        matched = shorter[matched - 1];
      }
      if (c == at(wanted, matched, backward)) {
        matched++;
      }
      if (matched == wanted.length()) {
        return at - matched + 1;
      }
    }
    return -1;
  }

  /** Returns for each beginning of {@code wanted} how long its longest own beginning and end is. */
  private static int[] borders(Context context, String wanted, boolean backward) {
    int[] borders = new int[wanted.length()];
    int matched = 0;
    for (int at = 1; at < borders.length; at++) {
      context.work(1);
      char c = at(wanted, at, backward);
      while (matched > 0 && c != at(wanted, matched, backward)) {
        matched = borders[matched - 1];
      }
      if (c == at(wanted, matched, backward)) {
        matched++;
      }
      borders[at] = matched;
    }
    return borders;
  }
}
