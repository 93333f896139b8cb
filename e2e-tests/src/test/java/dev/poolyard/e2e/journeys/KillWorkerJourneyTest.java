package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.poolyard.e2e.pages.RunPage;
import dev.poolyard.e2e.support.Api;
import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Steering a run that goes on, as its owner. */
@ExtendWith(Stage.class)
class KillWorkerJourneyTest {
  private static final double PATIENCE = 60_000;

  /** Pure tasks, so many that their workers are busy whenever somebody comes to kill one. */
  private static final String COUNTING =
      """
      {"format": "poolyard/1", "name": "Counting", "nodes": [
        {"id": "items", "type": "range", "params": {"stop": 30}},
        {"id": "count", "type": "function", "params": {"source": "def count(x):\\n    total = 0\\n    for i in range(60000000):\\n        total += 1\\n    return total * x\\n"}},
        {"id": "pool", "type": "process_pool", "params": {"max_workers": 2}},
        {"id": "counts", "type": "map", "params": {"chunksize": 1}, "in": {"function": "count", "items": "items", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "counts"}}]}
      """;

  private static final String NAPS =
      """
      {"format": "poolyard/1", "name": "Naps", "nodes": [
        {"id": "items", "type": "range", "params": {"stop": 100}},
        {"id": "nap", "type": "function", "params": {"source": "import time\\n\\ndef nap(x):\\n    time.sleep(1)\\n    return x\\n"}},
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 2}},
        {"id": "naps", "type": "map", "params": {"chunksize": 1}, "in": {"function": "nap", "items": "items", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "naps"}}]}
      """;

  @Test
  void theTaskOfAKilledWorkerRunsAgainElsewhereAndTheResultIsComplete(
      Visitor visitor, Application application) throws Exception {
    Api api = new Api(application.address());
    Api.Submitted submitted = api.submit(COUNTING);
    RunPage run = RunPage.openAsOwner(visitor, submitted);
    run.awaitTasks(2);

    Locator menu = run.openWorkerMenu();
    assertThat(menu).containsText("Process-1");
    menu.getByRole(AriaRole.MENUITEM).getByText(Pattern.compile("Kill process \\d+")).click();

    assertThat(run.messages())
        .containsText(
            Pattern.compile(
                "Process \\d+ is dead\\. count #\\d+ (runs|ran) again on Process-\\d, PID \\d+\\."),
            new ContainsTextOptions().setTimeout(PATIENCE));
    run.awaitStatus("Succeeded");
    JsonNode end = api.run(submitted.id());
    assertThat(end.path("outputs").path(0).path("value").valueStream().map(JsonNode::asLong))
        .containsExactlyElementsOf(LongStream.range(0, 30).mapToObj(x -> x * 60_000_000).toList());
    assertThat(end.path("workers").valueStream())
        .filteredOn(worker -> worker.path("kind").asString().equals("process"))
        .hasSize(3);
  }

  @Test
  void whatRunsFinishesAndWhatWaitsIsCancelledWhenItsOwnerShutsTheRunDown(
      Visitor visitor, Application application) throws Exception {
    Api api = new Api(application.address());
    Api.Submitted submitted = api.submit(NAPS);
    RunPage run = RunPage.openAsOwner(visitor, submitted);
    run.awaitTasks(2);

    run.stop("Shut down, finish what runs");

    run.awaitStatus("Cancelled");
    assertThat(run.messages())
        .containsText(
            Pattern.compile("The run was stopped: \\d+ tasks finished, \\d+ never started\\."));
    assertThat(api.events(submitted.id()))
        .filteredOn(event -> event.path("type").asString().equals("task_cancelled"))
        .isNotEmpty()
        .allMatch(event -> event.path("reason").asString().equals("before it started"));
  }

  @Test
  void whoOnlyHasTheLinkCannotStopTheRun(Visitor visitor, Visitor owner, Application application)
      throws Exception {
    Api.Submitted submitted = new Api(application.address()).submit(NAPS);
    RunPage watched = RunPage.open(visitor, submitted.id());
    watched.awaitTasks(2);
    assertThat(visitor.page().locator(".run-stop")).isHidden();

    RunPage owned = RunPage.openAsOwner(owner, submitted);
    owned.stop("Cancel");

    watched.awaitStatus("Cancelled");
  }
}
