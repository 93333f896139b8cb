package dev.poolyard.server.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program after it has ended.
 *
 * @param status what it told the shell
 * @param output all of its standard output
 * @param errors all of its standard error
 */
public record EndedProgram(int status, String output, String errors) {

  /** Runs the program to its end; {@code directory} is for what it writes. */
  public static EndedProgram run(Path directory, String... arguments)
      throws IOException, InterruptedException {
    Path errors = directory.resolve("errors.txt");
    Process process =
        ServerProcess.command(List.of(), arguments).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new EndedProgram(process.waitFor(), output, Files.readString(errors));
  }
}
