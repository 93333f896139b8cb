package dev.poolyard.e2e.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.support.Checkout;
import dev.poolyard.e2e.support.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir Path folder;

  @Test
  void listsItsCommandsWhenAskedForHelp() throws Exception {
    Command help = Command.poolyard(folder, "help");

    assertThat(help.status()).isZero();
    assertThat(help.output()).contains("serve", "run FILE", "validate FILE", "test");
  }

  @Test
  void refusesAnUnknownCommandAndNamesTheOnesThereAre() throws Exception {
    Command unknown = Command.poolyard(folder, "dance");

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.output()).isEmpty();
    assertThat(unknown.errors())
        .isEqualTo(
            "poolyard: unknown command 'dance'; the commands are serve, run, race, validate, bench,"
                + " test and help\n");
  }

  @Test
  void saysWhatToInstallWhenNoJdkIsNewEnough() throws Exception {
    Command search = shell("oldest_java=999; find_jdk");

    assertThat(search.status()).isEqualTo(1);
    assertThat(search.errors())
        .startsWith("poolyard: needs a JDK 999 or newer (the newest found is Java ")
        .contains("; install one (", "JAVA_HOME")
        .hasLineCount(1);
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    Path old = folder.resolve("an old jdk");
    Files.createDirectories(old.resolve("bin"));
    executable(old.resolve("bin/java"));
    executable(old.resolve("bin/javac"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");

    Command search =
        shell("JAVA_HOME='" + old + "'; find_jdk; version_of_jdk \"$java_home\"; echo $version");

    assertThat(search.errors()).isEmpty();
    assertThat(Integer.parseInt(search.output().strip())).isGreaterThanOrEqualTo(25);
  }

  /** Runs {@code script} with the launcher's parts loaded. */
  private Command shell(String script) throws IOException, InterruptedException {
    Path parts = Checkout.launcher().resolveSibling("launcher");
    Path file = folder.resolve("script");
    executable(file);
    Files.writeString(
        file,
        "#!/usr/bin/env bash\nset -euo pipefail\ncd '"
            + parts
            + "'\nsource say.sh\nsource jdk.sh\n"
            + script
            + "\n",
        UTF_8);
    return Command.run(folder, file);
  }

  private static void executable(Path file) throws IOException {
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
