package dev.poolyard.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.e2e.support.Api;
import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Checkout;
import dev.poolyard.e2e.support.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The operating system's view of a run on a process pool. */
class ProcessesTest {
  private Application application;
  private Api api;
  private String run;

  @BeforeEach
  void startALongRun() throws Exception {
    application = Application.start();
    api = new Api(application.address());
    run = api.startRun(Documents.LONG_SLEEP);
    await().atMost(Duration.ofMinutes(1)).until(() -> api.workerPids(run).size() == 2);
  }

  @AfterEach
  void stop() throws Exception {
    application.close();
  }

  @Test
  void workersAreProcessesOfTheirOwnBelowTheServer() throws Exception {
    List<Long> below = application.children().stream().map(ProcessHandle::pid).toList();

    assertThat(below).containsAll(api.workerPids(run)).contains(mainPid());
    assertThat(api.workerPids(run)).doesNotHaveDuplicates().doesNotContain(mainPid());
  }

  @Test
  void aServerThatIsKilledTakesItsProcessesWithIt() throws Exception {
    List<ProcessHandle> children = application.children();
    assertThat(children).hasSizeGreaterThanOrEqualTo(3);

    application.killServer();

    assertThat(Processes.awaitEnd(children, Duration.ofSeconds(20))).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void serverMainProcessAndWorkersMapTheirAheadOfTimeCaches() throws Exception {
    assertThat(mappedCaches(application.pid())).containsExactly("server.aot");
    assertThat(mappedCaches(mainPid())).containsExactly("main.aot");
    for (long worker : api.workerPids(run)) {
      assertThat(mappedCaches(worker)).containsExactly("worker.aot");
    }
  }

  private long mainPid() throws IOException, InterruptedException {
    return api.run(run).path("main_pid").asLong();
  }

  private static List<String> mappedCaches(long pid) throws IOException {
    Path caches = Checkout.application().resolve("aot");
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "maps")).stream()
        .map(line -> line.split(" +", 6))
        .filter(columns -> columns.length == 6)
        .map(columns -> columns[5])
        .filter(file -> file.startsWith(caches + "/"))
        .map(file -> Path.of(file).getFileName().toString())
        .distinct()
        .toList();
  }
}
