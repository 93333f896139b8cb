package dev.poolyard.server.cli;

import dev.poolyard.bench.BenchListener;
import dev.poolyard.bench.Measured;
import dev.poolyard.race.Spread;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;

/**
 * The report of a benchmark: headings and lines of figures in columns, each line as soon as it is
 * measured. On a terminal headings are bold, and the line below tells what is being measured.
 */
final class BenchTable implements BenchListener {
  private static final String TITLE = "%-36s";
  private static final String BOLD = "\u001b[1m%s\u001b[0m";
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final String NONE = "–";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private Part part = Part.TIMES;
  private boolean withPython;

  /** What the figures of a part of the table are. */
  enum Part {
    /** Seconds, and how many times Poolyard's fit into Python's. */
    TIMES("  %9s", BenchTable::seconds),
    /** How many times as long as something else. */
    FACTORS("  %18s", BenchTable::times);

    private final String column;
    private final Function<Spread, String> figures;

    Part(String column, Function<Spread, String> figures) {
      this.column = column;
      this.figures = figures;
    }
  }

  BenchTable(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Prints a line of text. */
  void line(String text) {
    clear();
    out.println(text);
    out.flush();
  }

  /**
   * Begins a part of the table.
   *
   * @param python the name of the Python beside it, empty if there is none
   */
  void begin(String heading, String python, Part part) {
    this.part = part;
    this.withPython = !python.isEmpty();
    line("");
    String ratio = withPython && part == Part.TIMES ? python + " / Poolyard" : "";
    String text = row(heading, "Poolyard", python, ratio);
    line(terminal ? BOLD.formatted(text) : text);
  }

  @Override
  public void measuring(String what) {
    if (terminal) {
      err.print(CLEAR_LINE + "measuring: " + what);
      err.flush();
    }
  }

  @Override
  public void measured(Measured result) {
    String none = withPython ? NONE : "";
    line(
        row(
            result.what(),
            part.figures.apply(result.poolyard()),
            result.python().map(part.figures).orElse(none),
            result.ratio().map(BenchTable::times).orElse("")));
  }

  private String row(String what, String poolyard, String python, String ratio) {
    String columns = TITLE + part.column + part.column + "  %s";
    return columns.formatted(what, poolyard, python, ratio).stripTrailing();
  }

  /** Leaves the terminal as it was. */
  void end() {
    clear();
  }

  /** Returns seconds in the unit that suits them: {@code 1.23 s}, {@code 45.6 ms}. */
  static String seconds(Spread spread) {
    double seconds = spread.median();
    if (seconds >= 1) {
      return format("%.2f s", seconds);
    }
    double millis = seconds * 1e3;
    return format(millis >= 100 ? "%.0f ms" : millis >= 10 ? "%.1f ms" : "%.2f ms", millis);
  }

  /** Returns how many times, with the least and the greatest: {@code 2.40 (2.31–2.52)}. */
  static String times(Spread spread) {
    String median = factor(spread.median());
    return spread.least() == spread.greatest()
        ? median
        : "%s (%s–%s)".formatted(median, factor(spread.least()), factor(spread.greatest()));
  }

  private static String factor(double factor) {
    return format(factor < 0.1 ? "%.3f" : "%.2f", factor);
  }

  private void clear() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private static String format(String pattern, double figure) {
    return String.format(Locale.ROOT, pattern, figure);
  }
}
