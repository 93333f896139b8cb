package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import dev.poolyard.e2e.pages.RunPage;
import dev.poolyard.e2e.support.Api;
import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Watching a run over a connection that breaks. */
@ExtendWith(Stage.class)
class ResumeJourneyTest {
  private static final String LONG =
      """
      {"format": "poolyard/1", "name": "Two hundred naps", "nodes": [
        {"id": "items", "type": "range", "params": {"stop": 200}},
        {"id": "nap", "type": "function", "params": {"source": "import time\\n\\ndef nap(x):\\n    time.sleep(0.1)\\n    print(x)\\n    return x\\n"}},
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 4}},
        {"id": "naps", "type": "map", "params": {"chunksize": 1}, "in": {"function": "nap", "items": "items", "executor": "pool"}},
        {"id": "output", "type": "output", "in": {"value": "naps"}}]}
      """;

  /** Notes the number of every event that the run's state is given. */
  private static final String NOTE_EVENTS =
      """
      globalThis.taken = [];
      customElements.whenDefined('run-page').then(() => {
        const {state} = document.querySelector('run-dock').run;
        const {apply} = state;
        state.apply = events => {
          taken.push(...events.filter(({seq}) => seq !== undefined).map(({seq}) => seq));
          apply.call(state, events);
        };
      });
      """;

  @Test
  void aConnectionThatIsCutAndThenLostLeavesNoGapAndNothingTwice(
      Visitor visitor, Application application) throws Exception {
    visitor.expectComplaint("ERR_INTERNET_DISCONNECTED");
    Api api = new Api(application.address());
    Page page = visitor.page();
    Deque<WebSocketRoute> connections = new ArrayDeque<>();
    page.routeWebSocket(
        "**/ws/runs/**",
        connection -> {
          connection.connectToServer();
          connections.push(connection);
        });
    page.addInitScript(NOTE_EVENTS);
    String id = api.startRun(LONG);
    RunPage run = RunPage.open(visitor, id);
    run.awaitTasks(10);

    connections.peek().close();
    awaitConnections(page, connections, 2);
    run.awaitTasks(40);

    page.context().setOffline(true);
    connections.peek().close();
    assertThat(run.note()).containsText("You are offline");
    long seenOffline = taken(page).size();
    page.context().setOffline(false);
    awaitConnections(page, connections, 3);
    run.awaitStatus("Succeeded");

    List<JsonNode> events = api.events(id);
    assertThat(seenOffline).isLessThan(events.size());
    assertThat(taken(page))
        .isEqualTo(events.stream().map(event -> event.path("seq").asInt()).toList());
    assertThat(run.note()).isEmpty();
    assertThat(run.dock().consoleLines()).hasSize(200).doesNotHaveDuplicates();
  }

  /** Playwright answers for the browser while it waits, so it has to be the one that waits. */
  private static void awaitConnections(Page page, Deque<WebSocketRoute> connections, int count) {
    page.waitForCondition(() -> connections.size() >= count);
  }

  @SuppressWarnings("unchecked")
  private static List<Integer> taken(Page page) {
    return (List<Integer>) page.evaluate("() => taken");
  }
}
