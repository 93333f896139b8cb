package dev.poolyard.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.support.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
  @TempDir Path folder;

  @Test
  void validateIsSilentAboutAGoodDocument() throws Exception {
    Command validation = poolyard("validate", Documents.SQUARES);

    assertThat(validation.output()).isEmpty();
    assertThat(validation.status()).isZero();
  }

  @Test
  void validatePrintsEachProblemOnALineAndEndsWithTwo() throws Exception {
    Command validation = poolyard("validate", Documents.UNKNOWN_TYPE);

    assertThat(validation.output()).contains("teapot").hasLineCount(1);
    assertThat(validation.status()).isEqualTo(2);
  }

  @Test
  void runPrintsNothingButTheRunResourceWhenAskedForJson() throws Exception {
    Command run = poolyard("run", Documents.SQUARES, "--json");

    JsonNode resource = JsonMapper.shared().readTree(run.output());
    assertThat(resource.path("status").asString()).isEqualTo("succeeded");
    assertThat(resource.path("outputs").path(0).path("value").toString()).isEqualTo("[0,1,4,9,16]");
    assertThat(run.status()).isZero();
  }

  @Test
  void runOnAnotherExecutorReplacesTheOneInTheDocument() throws Exception {
    Command run = poolyard("run", Documents.SQUARES, "--json", "--executor", "threads");

    JsonNode workers = JsonMapper.shared().readTree(run.output()).path("workers");
    assertThat(workers).isNotEmpty();
    assertThat(workers)
        .allSatisfy(worker -> assertThat(worker.path("kind").asString()).isIn("main", "thread"));
  }

  @Test
  void runEndsWithOneWhenTheRunFails() throws Exception {
    Command run = poolyard("run", Documents.DIVISION_BY_ZERO);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output() + run.errors()).contains("ZeroDivisionError", "division by zero");
  }

  @Test
  void runEndsWithTwoWhenTheDocumentIsNotValid() throws Exception {
    Command run = poolyard("run", Documents.UNKNOWN_TYPE, "--json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("teapot");
  }

  private Command poolyard(String command, String document, String... options)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("document.json"), document);
    String[] arguments = new String[options.length + 2];
    arguments[0] = command;
    arguments[1] = "document.json";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Command.poolyard(folder, arguments);
  }
}
