package dev.poolyard.server.cli;

import dev.poolyard.model.Problem;
import dev.poolyard.model.WorkflowReader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what is wrong with a document. */
@Command(
    name = "validate",
    header = "Tell what is wrong with a workflow document.",
    description = {
      "Prints the problems, one a line, as CODE NODE.PORT: MESSAGE.",
      "The exit status is 0 if there are none, else 2."
    },
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the document; - reads standard input")
  private String file = "-";

  @Override
  public Integer call() throws CommandFailedException {
    List<Problem> problems = WorkflowReader.read(DocumentFile.read(file)).problems();
    problems.forEach(problem -> System.out.println(ProblemLine.of(problem)));
    return problems.isEmpty() ? ExitStatus.OK : ExitStatus.NOT_A_DOCUMENT;
  }
}
