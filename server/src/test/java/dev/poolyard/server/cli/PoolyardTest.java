package dev.poolyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.server.support.Documents;
import dev.poolyard.server.support.EndedProgram;
import dev.poolyard.server.support.ServerProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PoolyardTest {
  private static final String IDLE_LIST =
      "{\"id\": \"idle\", \"type\": \"list\", \"params\": {\"items\": []}}";

  @TempDir private Path directory;

  @Test
  void aValidDocumentHasNoProblems() throws Exception {
    EndedProgram ended = poolyard("validate", document(Documents.SQUARES));

    assertThat(ended.status()).isZero();
    assertThat(ended.output()).isEmpty();
  }

  @Test
  void theProblemsOfADocumentArePrintedOneALine() throws Exception {
    EndedProgram ended =
        poolyard("validate", document(Documents.SQUARES.replace("\"map\"", "\"mapp\"")));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output().lines())
        .first()
        .asString()
        .startsWith("unknown_type squares.type: ")
        .contains("mapp");
  }

  @Test
  void whatWillHardlyBeMeantIsWarnedOfBesideTheProblems() throws Exception {
    String idle = Documents.SQUARES.replace("\"nodes\": [", "\"nodes\": [" + IDLE_LIST + ", ");
    EndedProgram ended = poolyard("validate", document(idle));

    assertThat(ended.status()).isZero();
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).contains("warning: ", " idle: ");
  }

  @Test
  void aRunPrintsItsOutputsOnStandardOutputAndTheRestBesides() throws Exception {
    EndedProgram ended = poolyard("run", document(Documents.SQUARES));

    assertThat(ended.status()).as(ended.errors()).isZero();
    assertThat(ended.output()).contains("[0,1,4,9,16]");
    assertThat(ended.errors()).contains("succeeded");
  }

  @Test
  void aRaceComparesExecutorsInATable() throws Exception {
    EndedProgram ended =
        poolyard(
            "race",
            document(Documents.SQUARES),
            "--executors",
            "serial,threads+gil",
            "--repeat",
            "1");

    assertThat(ended.status()).as(ended.errors()).isZero();
    assertThat(ended.output().lines())
        .anyMatch(line -> line.startsWith("serial ") && line.contains(" 1.00"))
        .anyMatch(line -> line.startsWith("threads+gil "));
    assertThat(ended.errors()).contains("warm-up serial: succeeded", "round 1 threads+gil:");
  }

  @Test
  void aRaceAsJsonHasTheRunsOfEachExecutorAndNothingElse() throws Exception {
    EndedProgram ended =
        poolyard(
            "race", document(Documents.SQUARES), "--executors", "serial", "--repeat=1", "--json");

    var result = new JsonMapper().readTree(ended.output());
    assertThat(ended.status()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(result.path("executors").path(0).path("speedup").doubleValue()).isEqualTo(1);
    assertThat(result.path("executors").path(0).path("runs").path(0).path("status").stringValue())
        .isEqualTo("succeeded");
  }

  @Test
  void aRaceOfAnUnknownExecutorIsRefusedWithTheKnownOnes() throws Exception {
    EndedProgram ended =
        poolyard("race", document(Documents.SQUARES), "--executors", "serial,treads");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors()).contains("was \"treads\"").contains("threads");
  }

  @Test
  void aRunAsJsonIsTheResourceAndNothingElse() throws Exception {
    EndedProgram ended =
        poolyard("run", document(Documents.SQUARES), "--json", "--executor", "threads");

    var resource = new JsonMapper().readTree(ended.output());
    assertThat(ended.status()).isZero();
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(resource.path("status").stringValue()).isEqualTo("succeeded");
    assertThat(resource.path("workers"))
        .anyMatch(worker -> worker.path("kind").stringValue().equals("thread"));
  }

  @Test
  void aFailedRunEndsWithStatusOneAndSaysWhere() throws Exception {
    EndedProgram ended =
        poolyard("run", document(Documents.SQUARES.replace("x * x", "1 // (x - 2)")));

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.errors()).contains("ZeroDivisionError", "squares[2]");
  }

  @Test
  void aDocumentWithProblemsIsNotRun() throws Exception {
    EndedProgram ended = poolyard("run", document("{}"));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).contains("format");
  }

  @Test
  void anInterruptedRunIsCancelled() throws Exception {
    ProcessBuilder run =
        ServerProcess.command(
            List.of(), "run", document(Documents.sleeps(60, 2, "\"type\": \"threads\"")));
    if (OS.LINUX.isCurrentOs()) {
      // A shell that starts these tests in its background has them ignore interrupts.
      run.command().addAll(0, List.of("env", "--default-signal=INT"));
    }
    Process process = run.start();
    var errors = process.errorReader(StandardCharsets.UTF_8);
    String line = errors.readLine();
    while (line != null && !line.contains("mapped started")) {
      line = errors.readLine();
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    EndedProgram ended = poolyard("run", "nothing.json");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors().strip()).isEqualTo("poolyard: there is no file nothing.json");
  }

  @Test
  void aTakenPortIsOneClearLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      EndedProgram ended =
          poolyard(
              "serve",
              "--port",
              Integer.toString(taken.getLocalPort()),
              "--data",
              directory.toString());

      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.output()).isEmpty();
      assertThat(ended.errors().lines())
          .singleElement()
          .asString()
          .contains("port " + taken.getLocalPort(), "--port");
    }
  }

  @Test
  void helpTellsTheCommandsAndTheirOptions() throws Exception {
    assertThat(poolyard("--help").output()).contains("serve", "run", "validate", "bench");
    assertThat(poolyard("run", "--help").output()).contains("--executor", "--json", "--timeout");
  }

  private String document(String text) throws IOException {
    return Files.writeString(directory.resolve("workflow.json"), text).toString();
  }

  private EndedProgram poolyard(String... arguments) throws IOException, InterruptedException {
    return EndedProgram.run(directory, arguments);
  }
}
