package dev.poolyard.server.cli;

import dev.poolyard.advice.Advice;
import dev.poolyard.model.Reading;
import dev.poolyard.model.WorkflowReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what is wrong with a document. */
@Command(
    name = "validate",
    header = "Tell what is wrong with a workflow document.",
    description = {
      "Prints the problems, one a line, as CODE NODE.PORT: MESSAGE.",
      "The exit status is 0 if there are none, else 2. Warnings of what will hardly be meant go",
      "to standard error in the same form, and leave the exit status as it is."
    },
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the document; - reads standard input")
  private String file = "-";

  @Override
  public Integer call() throws CommandFailedException {
    Reading reading = WorkflowReader.read(DocumentFile.read(file));
    reading.problems().forEach(problem -> System.out.println(ProblemLine.of(problem)));
    Advice.of(reading).forEach(warning -> System.err.println(ProblemLine.of(warning)));
    return reading.problems().isEmpty() ? ExitStatus.OK : ExitStatus.NOT_A_DOCUMENT;
  }
}
