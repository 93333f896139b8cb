package dev.poolyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.poolyard.server.support.EndedProgram;
import dev.poolyard.server.support.ServerProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  private static final Pattern TIME_LINE =
      Pattern.compile(".{36}  +\\d[\\d.]* m?s(  +\\d[\\d.]* m?s  \\d+\\.\\d+( \\(.*\\))?)?");
  private static final Pattern FACTOR_LINE =
      Pattern.compile("gil (off|on) .*\\d+\\.\\d+ \\(.*\\).*");

  @TempDir private Path directory;

  @Test
  void figuresStandBesideThoseOfPython() throws Exception {
    EndedProgram ended = poolyard("bench", "language", "--tiny", "--rounds", "2");

    assertThat(ended.status()).as(ended.errors()).isZero();
    List<String> lines = ended.output().lines().toList();
    assertThat(lines.getFirst()).startsWith("Poolyard ").contains("Java ", "core", "2 rounds");
    assumeThat(lines.getFirst()).contains("Python ");
    assertThat(lines).anyMatch(line -> line.endsWith("CPython / Poolyard"));
    assertThat(lines).filteredOn(TIME_LINE.asMatchPredicate()).hasSize(11);
    assertThat(lines).filteredOn(FACTOR_LINE.asMatchPredicate()).hasSize(2);
    assertThat(ended.errors()).isEmpty();
  }

  @Test
  void withoutAPythonOneLineSaysSoAndTheRestIsMeasured() throws Exception {
    EndedProgram ended = poolyard("bench", "--tiny", "--rounds", "1", "--python", "no-such-python");

    assertThat(ended.status()).as(ended.errors()).isZero();
    List<String> lines = ended.output().lines().toList();
    assertThat(lines).containsOnlyOnce("There is no no-such-python here to compare with.");
    assertThat(lines).filteredOn(TIME_LINE.asMatchPredicate()).hasSize(11);
    assertThat(ended.output()).doesNotContain("CPython", "–");
  }

  @Test
  void aSuiteThatThereIsNotIsRefused() throws Exception {
    EndedProgram ended = poolyard("bench", "languages");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors().strip())
        .isEqualTo("poolyard: there is no suite 'languages'; the only one is 'language'");
  }

  @Test
  void roundsHaveBounds() throws Exception {
    assertThat(poolyard("bench", "--rounds", "0").errors().strip())
        .isEqualTo("poolyard: --rounds must be 1 to 100, was 0");
    assertThat(poolyard("bench", "--rounds", "101").status()).isEqualTo(2);
  }

  @Test
  void theHelpTellsTheSuiteAndTheOptionsForUsers() throws Exception {
    assertThat(poolyard("bench", "--help").output())
        .contains("language", "--rounds", "--python")
        .doesNotContain("--tiny");
  }

  @Test
  void anInterruptEndsItWithItsChildren() throws Exception {
    ProcessBuilder bench = ServerProcess.command(List.of(), "bench", "--rounds", "100");
    if (OS.LINUX.isCurrentOs()) {
      // A shell that starts these tests in its background has them ignore interrupts.
      bench.command().addAll(0, List.of("env", "--default-signal=INT"));
    }
    Path errors = directory.resolve("errors.txt");
    Process process = bench.redirectError(errors.toFile()).start();
    assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).startsWith("Poolyard");
    List<ProcessHandle> children = process.descendants().toList();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(children).isNotEmpty();
    for (ProcessHandle child : children) {
      child.onExit().get(60, TimeUnit.SECONDS);
    }
  }

  private EndedProgram poolyard(String... arguments) throws IOException, InterruptedException {
    return EndedProgram.run(directory, arguments);
  }
}
