package dev.poolyard.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.pages.Lane;
import dev.poolyard.e2e.pages.RunDock;
import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Processes;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ending what would go on for a minute. */
@ExtendWith(Stage.class)
class CancelJourneyTest {
  private static final String LONG_SLEEP =
      """
      import time

      def sleep(x):
          print("sleeping")
          time.sleep(60)
      """;

  @Test
  void stopEndsARunOnProcessesAndLeavesNoneOfThem(Visitor visitor, Application application) {
    EditorPage editor = EditorPage.openEmpty(visitor);
    String list = editor.add("list");
    String function = editor.add("function");
    String map = editor.add("map");
    String pool = editor.add("process_pool");
    editor.wireByKeyboard(list, map);
    editor.wireByKeyboard(function, map);
    editor.wireByKeyboard(pool, map);
    editor.write(function, LONG_SLEEP);
    RunDock dock = editor.run();
    List<Long> pids = dock.awaitWorkerLanes(4).stream().map(Lane::pid).toList();
    List<ProcessHandle> workers =
        application.children().stream().filter(child -> pids.contains(child.pid())).toList();
    assertThat(workers).hasSize(4).allMatch(Processes::isRunning);

    dock.awaitConsole();
    editor.stop();

    dock.awaitStatus("Cancelled");
    assertThat(dock.consoleLines()).isNotEmpty().containsOnly("sleeping");
    assertThat(Processes.awaitEnd(workers, Duration.ofSeconds(30))).isEmpty();
  }
}
