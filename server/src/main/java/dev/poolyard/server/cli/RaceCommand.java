package dev.poolyard.server.cli;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.race.Contender;
import dev.poolyard.race.FreshRuns;
import dev.poolyard.race.Race;
import dev.poolyard.race.RaceReport;
import dev.poolyard.race.RaceResult;
import dev.poolyard.server.http.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a document on several kinds of executor and compares them. */
@Command(
    name = "race",
    header = "Run a workflow document on several executors and compare them.",
    description = {
      "Every executor node is replaced by each kind in turn, one run at a time; a first run of each",
      "warms up and does not count. KIND:N sets the number of workers, KIND+gil switches the",
      "interpreter lock of threads on.",
      "The exit status is 0 if all runs succeeded, 1 if some did not, 2 if FILE is not a valid",
      "document."
    },
    mixinStandardHelpOptions = true)
final class RaceCommand implements Callable<Integer> {
  private static final int MOST_RUNS = 100;

  @Parameters(paramLabel = "FILE", description = "the document; - reads standard input")
  private String file = "-";

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "how many runs of each count; ${DEFAULT-VALUE} if left out",
      defaultValue = "3")
  private int repeat;

  @Option(
      names = "--executors",
      paramLabel = "KIND",
      split = ",",
      description = "which kinds, such as serial,thread_pool+gil,process_pool; left out, all")
  private List<String> executors = new ArrayList<>();

  @Option(names = "--json", description = "print the result as JSON and nothing else")
  private boolean json;

  @Override
  public Integer call() throws CommandFailedException, InterruptedException {
    if (repeat < 1 || repeat > MOST_RUNS) {
      throw new CommandFailedException(
          ExitStatus.NOT_A_DOCUMENT,
          "--repeat must be 1 to %d, was %d".formatted(MOST_RUNS, repeat));
    }
    Reading reading = WorkflowReader.read(DocumentFile.read(file));
    if (reading.workflow().isEmpty()) {
      reading.problems().forEach(problem -> System.err.println(ProblemLine.of(problem)));
      return ExitStatus.NOT_A_DOCUMENT;
    }
    Race race = new Race(contenders(reading.workflow().get()), repeat);
    RaceResult result;
    try (RunLauncher launcher = Launchers.forRace()) {
      result = race.run(new FreshRuns(launcher, InstantSource.system()), this::tell);
    }
    if (json) {
      System.out.println(Json.write(RaceReport.of(result)));
    } else {
      new RaceTable(System.out).print(result);
    }
    boolean succeeded =
        result.entries().stream()
            .flatMap(entry -> entry.runs().stream())
            .allMatch(run -> run.status() == RunStatus.SUCCEEDED);
    return succeeded ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private List<Contender> contenders(Workflow workflow) throws CommandFailedException {
    List<Contender> contenders = new ArrayList<>();
    for (String name : executors.isEmpty() ? Contender.usualNames() : executors) {
      Optional<String> problem = Contender.problemOf(workflow, name);
      if (problem.isPresent()) {
        throw new CommandFailedException(
            ExitStatus.NOT_A_DOCUMENT, "--executors: " + problem.get());
      }
      contenders.add(Contender.of(workflow, name));
    }
    return contenders;
  }

  private void tell(Contender contender, int round, RunResource run) {
    if (!json) {
      Double wall = run.wallSeconds();
      System.err.printf(
          Locale.ROOT,
          "%s %s: %s%s%n",
          round == 0 ? "warm-up" : "round " + round,
          contender.name(),
          run.status().word(),
          wall == null ? "" : String.format(Locale.ROOT, " in %.3f s", wall));
    }
  }
}
