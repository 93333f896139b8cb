package dev.poolyard.server.cli;

import dev.poolyard.bench.BenchException;
import dev.poolyard.bench.BenchSize;
import dev.poolyard.bench.LanguageSuite;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sun.misc.Signal;

/** Measures, and shows the figures beside those of Python. */
@Command(
    name = "bench",
    header = "Measure Poolyard beside this machine's Python.",
    description = {
      "The suite 'language' runs the same programs in a fresh JVM and in python3, in turns, after",
      "warming both up. It shows times, and ratios with the least and the greatest of all rounds; a",
      "ratio above 1 means that Poolyard took less time. Without a Python it shows its own times.",
      "The exit status is 0 if everything was measured, 1 if not, 2 if there is no such suite."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final String LANGUAGE = "language";
  private static final int MOST_ROUNDS = 100;

  @Parameters(
      paramLabel = "SUITE",
      arity = "0..*",
      description = "what to measure: language (default: all suites)")
  private List<String> suites = List.of(LANGUAGE);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "how often each program is measured, 1 to 100 (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--python",
      paramLabel = "PROGRAM",
      defaultValue = "python3",
      description = "the Python to compare with (default: ${DEFAULT-VALUE})")
  private String python = "python3";

  @Option(
      names = "--tiny",
      hidden = true,
      description = "only try everything once, with tiny sizes")
  private boolean tiny;

  @Override
  public Integer call() throws CommandFailedException {
    check();
    BenchTable table = new BenchTable(System.out, System.err, Terminal.isPresent());
    AtomicBoolean interrupted = new AtomicBoolean();
    try (LanguageSuite suite =
        LanguageSuite.start(python, rounds, tiny ? BenchSize.TINY : BenchSize.FULL)) {
      Signal.handle(
          new Signal("INT"),
          _ -> {
            interrupted.set(true);
            suite.close();
          });
      Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end of children"));
      measure(suite, table);
      return ExitStatus.OK;
    } catch (BenchException e) {
      table.end();
      if (interrupted.get()) {
        return ExitStatus.CANCELLED;
      }
      throw new CommandFailedException(ExitStatus.FAILED, e.getMessage());
    }
  }

  private void check() throws CommandFailedException {
    for (String suite : suites) {
      if (!suite.equals(LANGUAGE)) {
        throw new CommandFailedException(
            ExitStatus.NOT_A_DOCUMENT,
            "there is no suite '%s'; the only one is '%s'".formatted(suite, LANGUAGE));
      }
    }
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new CommandFailedException(
          ExitStatus.NOT_A_DOCUMENT,
          "--rounds must be 1 to %d, was %d".formatted(MOST_ROUNDS, rounds));
    }
  }

  private void measure(LanguageSuite suite, BenchTable table) throws BenchException {
    Optional<String> pythonVersion = suite.pythonVersion();
    int cores = Runtime.getRuntime().availableProcessors();
    table.line(
        "Poolyard %s on %s · %s%d %s · %d %s"
            .formatted(
                Version.text(),
                suite.javaVersion(),
                pythonVersion.map(version -> version + " · ").orElse(""),
                cores,
                cores == 1 ? "core" : "cores",
                rounds,
                rounds == 1 ? "round" : "rounds"));
    if (pythonVersion.isEmpty()) {
      table.line("There is no %s here to compare with.".formatted(python));
    }
    String pythonName = pythonVersion.map(version -> version.split(" ")[0]).orElse("");
    table.begin("The same program", pythonName, BenchTable.Part.TIMES);
    suite.measurePrograms(table);
    table.begin("New functions, after as many others", pythonName, BenchTable.Part.TIMES);
    suite.measureFirstCalls(table);
    table.begin("Two threads against one", pythonName, BenchTable.Part.FACTORS);
    suite.measureThreads(table);
  }
}
