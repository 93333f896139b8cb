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

/** From an empty canvas to a result. */
@ExtendWith(Stage.class)
class BuildAndRunJourneyTest {
  /** Takes so long that it can be looked at while it runs, however busy the machine is. */
  private static final String SLOW_SQUARE =
      """
      import time

      def square(x):
          time.sleep(55)
          return x * x
      """;

  @Test
  void squaresAreDrawnWithTheMouseAndRunOnFourRealProcesses(
      Visitor visitor, Application application) {
    EditorPage editor = EditorPage.openEmpty(visitor);
    String list = editor.drag("list", 0.15, 0.15);
    String function = editor.drag("function", 0.15, 0.5);
    String map = editor.drag("map", 0.5, 0.15);
    String pool = editor.drag("process_pool", 0.5, 0.7);
    String output = editor.drag("output", 0.85, 0.15);
    editor.wire(list, map, "items");
    editor.wire(function, map, "function");
    editor.wire(pool, map, "executor");
    editor.wire(map, output, "value");
    editor.set(list, "items", "[0, 1, 2, 3, 4]");
    editor.write(function, SLOW_SQUARE);

    RunDock dock = editor.pressRun();

    List<Long> pids = dock.awaitWorkerLanes(4).stream().map(Lane::pid).toList();
    List<ProcessHandle> workers =
        application.children().stream().filter(child -> pids.contains(child.pid())).toList();
    assertThat(pids).doesNotHaveDuplicates().doesNotContain(application.pid());
    assertThat(workers).extracting(ProcessHandle::pid).containsExactlyInAnyOrderElementsOf(pids);
    editor.stop();
    dock.awaitStatus("Cancelled");
    assertThat(Processes.awaitEnd(workers, Duration.ofSeconds(30))).isEmpty();

    editor.write(SLOW_SQUARE.replace("55", "0.1"));
    editor.pressRun();
    dock.awaitStatus("Succeeded");
    assertThat(dock.outputs()).containsExactly("[0, 1, 4, 9, 16]");
  }

  @Test
  void squaresAreDrawnByKeyboardAndRunOnThreadsFromTheMenu(Visitor visitor) {
    EditorPage editor = EditorPage.openEmpty(visitor);
    String list = editor.addByTyping("list");
    String function = editor.addByTyping("function");
    String map = editor.addByTyping("map");
    String pool = editor.addByTyping("process_pool");
    String output = editor.addByTyping("output");
    editor.wireByKeyboard(list, map);
    editor.wireByKeyboard(function, map);
    editor.wireByKeyboard(pool, map);
    editor.wireByKeyboard(map, output);

    RunDock dock = editor.runOn("threads");
    dock.awaitStatus("Succeeded");

    assertThat(dock.outputs()).containsExactly("[0, 1, 4, 9, 16]");
    List<Lane> lanes = dock.awaitWorkerLanes(5);
    assertThat(lanes).extracting(Lane::pid).containsOnly(lanes.getFirst().pid());
    assertThat(lanes).extracting(Lane::thread).doesNotHaveDuplicates();
    assertThat(dock.hearFirstSlice())
        .contains("finished", "Node " + map, "Worker " + lanes.getFirst().pid() + " · ");
  }
}
