package dev.poolyard.server.cli;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunRecord;
import dev.poolyard.mend.Mends;
import dev.poolyard.model.ExecutorOverride;
import dev.poolyard.model.Problem;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a document without a server. */
@Command(
    name = "run",
    header = "Run a workflow document, without a browser.",
    description = {
      "Shows progress bars on a terminal and plain lines otherwise; results go to standard output.",
      "Ctrl-C cancels the run, a second Ctrl-C kills it.",
      "The exit status is 0 if it succeeded, 1 if it failed, 2 if FILE is not a valid document,",
      "130 if it was cancelled."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  @Parameters(paramLabel = "FILE", description = "the document; - reads standard input")
  private String file = "-";

  @Option(
      names = "--executor",
      paramLabel = "KIND",
      description = "run everything on this kind of executor, such as threads or process_pool")
  private @Nullable String executor;

  @Option(names = "--json", description = "print the run resource and nothing else")
  private boolean json;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description = "end the run as timed out after so many seconds")
  private @Nullable Double timeout;

  @Override
  public Integer call() throws CommandFailedException, InterruptedException {
    Optional<Duration> limit = limit();
    byte[] text = DocumentFile.read(file);
    Reading reading = WorkflowReader.read(text);
    if (reading.workflow().isEmpty()) {
      return refuse(reading.problems());
    }
    Workflow workflow = reading.workflow().get();
    String document = new String(text, StandardCharsets.UTF_8);
    if (executor != null) {
      workflow = overridden(workflow, executor);
      document = WorkflowWriter.write(workflow);
    }
    RunDisplay display = RunDisplay.choose(json);
    RunRecord record;
    try (RunLauncher launcher = Launchers.forOne(workflow)) {
      record =
          LocalRun.start(
                  launcher,
                  new RunRequest(document, RunOptions.USUAL.withTimeout(limit)),
                  workflow.nodeIds(),
                  display)
              .await();
    }
    if (json) {
      System.out.println(EventJson.write(Mends.offered(workflow, record.resource(), CORES)));
    }
    return ExitStatus.of(record.status());
  }

  private Optional<Duration> limit() throws CommandFailedException {
    if (timeout == null) {
      return Optional.empty();
    }
    if (!(timeout > 0 && timeout < 1e9)) {
      throw new CommandFailedException(
          ExitStatus.NOT_A_DOCUMENT, "--timeout must be above 0 seconds, was " + timeout);
    }
    return Optional.of(Duration.ofNanos(Math.round(timeout * 1e9)));
  }

  private static Workflow overridden(Workflow workflow, String kind) throws CommandFailedException {
    Optional<Problem> problem = ExecutorOverride.problemOf(kind);
    if (problem.isPresent()) {
      throw new CommandFailedException(
          ExitStatus.NOT_A_DOCUMENT, "--executor: " + problem.get().message());
    }
    return ExecutorOverride.apply(workflow, kind);
  }

  private static int refuse(List<Problem> problems) {
    problems.forEach(problem -> System.err.println(ProblemLine.of(problem)));
    return ExitStatus.NOT_A_DOCUMENT;
  }
}
