package dev.poolyard.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.support.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher builds, and what it hands to Java. */
class BuildingTest {
  /** Server, commands, main processes and workers have one each. */
  private static final int CACHES = 4;

  private TestingCheckout checkout;

  @BeforeEach
  void makeACheckout(@TempDir Path folder) throws Exception {
    checkout = new TestingCheckout(Files.createDirectory(folder.resolve("check out")));
  }

  @Test
  void buildsBeforeTheFirstCommandAndNotAgain() throws Exception {
    Command first = checkout.poolyard("validate", "x");
    Command second = checkout.poolyard("validate", "x");

    assertThat(first.errors())
        .contains("poolyard: building what has changed", "poolyard: built in");
    assertThat(second.errors()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(checkout.trainings()).isEqualTo(CACHES);
  }

  @Test
  void passesOnArgumentsAndTheExitStatusAndKeepsStandardOutputClean() throws Exception {
    Command command = checkout.poolyard("run", "a file.json", "--json");

    assertThat(command.status()).isEqualTo(7);
    assertThat(command.output().lines())
        .startsWith(
            "in " + checkout.resolve("").toString(), "-Xlog:disable", "-Xlog:all=warning:stderr")
        .endsWith("run", "a file.json", "--json");
  }

  @Test
  void worksThroughALinkAndInTheFolderOfTheCaller(@TempDir Path folder) throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("some where"));
    Path link =
        Files.createSymbolicLink(
            elsewhere.resolve("pool yard"), checkout.resolve("poolyard").toAbsolutePath());

    Command command = checkout.poolyardThrough(link, elsewhere, "validate", "a good one.json");

    assertThat(command.output().lines())
        .startsWith("in " + elsewhere)
        .endsWith("validate", "a good one.json");
  }

  @Test
  void givesTheCachesToJava() throws Exception {
    Path caches = checkout.resolve("server/target/app/aot");

    assertThat(checkout.poolyard("serve").output().lines())
        .contains(
            "-XX:AOTCache=" + caches.resolve("server.aot"),
            "-Dpoolyard.aot.main=" + caches.resolve("main.aot"),
            "-Dpoolyard.aot.worker=" + caches.resolve("worker.aot"));
    assertThat(checkout.poolyard("run", "x").output().lines())
        .contains("-XX:AOTCache=" + caches.resolve("command.aot"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "server/pom.xml",
        "workflows/src/main/java/A.java",
        "server/src/main/java/New.java",
        "web/src/js/d.js",
        "web/package-lock.json",
        "web/build.mjs"
      })
  void buildsAgainWhenAFileHasChanged(String file) throws Exception {
    checkout.poolyard("validate", "x");
    checkout.change(file);

    checkout.poolyard("validate", "x");

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenAFileIsGone() throws Exception {
    checkout.poolyard("validate", "x");
    checkout.delete("workflows/src/main/java/B.java");

    checkout.poolyard("validate", "x");

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void doesNotBuildForAChangedTest() throws Exception {
    checkout.poolyard("validate", "x");
    checkout.change("workflows/src/test/java/ATest.java");

    checkout.poolyard("validate", "x");

    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void showsTheWholeLogOfABuildThatFailsAndTriesAgainNextTime() throws Exception {
    checkout.write("broken", "");
    Command broken = checkout.poolyard("validate", "x");
    Files.delete(checkout.resolve("broken"));
    Command mended = checkout.poolyard("validate", "x");

    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.errors()).contains("a compiler's complaint", "poolyard: the build failed");
    assertThat(mended.status()).isEqualTo(7);
  }

  @Test
  void makesNewCachesWhenAJarWasReplaced() throws Exception {
    checkout.poolyard("validate", "x");
    checkout.change("server/target/app/lib/server.jar");

    checkout.poolyard("validate", "x");

    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(checkout.trainings()).isEqualTo(2 * CACHES);
  }

  @Test
  void makesNewCachesForAnotherJdk() throws Exception {
    checkout.poolyard("validate", "x");

    checkout.poolyardWith(checkout.makeJdk("another jdk"), "validate", "x");

    assertThat(checkout.trainings()).isEqualTo(2 * CACHES);
  }

  @Test
  void twoLaunchersAtOnceBuildOnce() throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Command>> commands =
          both.invokeAll(
              List.of(
                  () -> checkout.poolyard("validate", "x"),
                  () -> checkout.poolyard("validate", "x")));
      for (Future<Command> command : commands) {
        assertThat(command.get().status()).isEqualTo(7);
      }
    }
    assertThat(checkout.builds()).isEqualTo(1);
  }
}
