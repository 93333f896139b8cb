package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.poolyard.e2e.pages.RecordingPage;
import dev.poolyard.e2e.support.Accessibility;
import dev.poolyard.e2e.support.Api;
import dev.poolyard.e2e.support.Application;
import dev.poolyard.e2e.support.Recording;
import dev.poolyard.e2e.support.Recording.Placed;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run that is over, moment by moment, and beside another. */
@ExtendWith(Stage.class)
class ReplayJourneyTest {
  @Test
  void aLinkOpensARecordingAtAMomentAndALaneAndAllPanelsShowThatMoment(
      Visitor teacher, Visitor pupil, Application application) throws Exception {
    Api api = new Api(application.address());
    String id = over(teacher, api.startRun(talkers("thread_pool", 2)));
    Recording recording = api.recording(id);
    double moment = recording.printed("begin 3");
    Placed running = recording.runningAt(moment).getFirst();

    RecordingPage page =
        RecordingPage.open(
            teacher,
            "/runs/" + id + "#t=" + RecordingPage.written(moment) + "&lane=" + running.lane());

    page.awaitMoment(moment);
    assertThat(page.spoken()).containsText("talk #");
    page.open("Console");
    assertThat(page.lines()).hasText(texts(recording.linesAt(moment)));
    page.open("Workers");
    assertThat(teacher.page().locator("#dock-panel-workers tbody tr")).not().hasCount(0);
    assertThat(page.finishedByThread()).isEqualTo(recording.finishedAt(moment));
    page.open("Outputs");
    assertThat(teacher.page().getByText("No outputs yet")).isVisible();
    assertThat(Accessibility.violations(teacher.page())).isEmpty();

    page.open("Console");
    teacher.page().keyboard().press(".");
    page.awaitMoment(recording.after(moment));
    page.scrub(0);
    page.awaitMoment(0);
    assertThat(page.lines()).hasCount(0);
    page.scrub(moment);
    assertThat(page.lines()).hasText(texts(recording.linesAt(moment)));

    page.awaitMoment(moment);
    page.button("Copy link to this moment").click();
    Object link = teacher.page().evaluate("navigator.clipboard.readText()");
    assertThat(link)
        .asString()
        .endsWith("#t=" + RecordingPage.written(moment) + "&lane=" + running.lane());
    RecordingPage theirs = RecordingPage.open(pupil, (String) link);
    theirs.awaitMoment(moment);
    theirs.open("Console");
    assertThat(theirs.lines()).hasText(texts(recording.linesAt(moment)));

    page.speed().selectOption("10");
    page.button("Play").click();
    assertThat(page.slider()).hasValue(RecordingPage.written(recording.end()));
    assertThat(page.button("Play")).isVisible();
    assertThat(page.lines()).hasText(texts(recording.linesAt(recording.end())));
    page.open("Outputs");
    assertThat(teacher.page().locator(".output-card")).hasCount(1);
  }

  @Test
  void anAddressThatMakesNoSenseOpensTheWholeRecording(Visitor visitor, Application application)
      throws Exception {
    String id = new Api(application.address()).startRun(talkers("thread_pool", 2));

    RecordingPage page = RecordingPage.open(visitor, "/runs/" + id + "#t=soon&lane=77&x=%25");

    assertThat(page.slider()).hasAttribute("aria-valuetext", Pattern.compile(".*, the end"));
  }

  @Test
  void twoRunsStandSideBySideWithOnePlayheadAndTheirDifferenceInWords(
      Visitor visitor, Application application) throws Exception {
    Api api = new Api(application.address());
    String slow = over(visitor, api.startRun(talkers("serial", 1)));
    String fast = over(visitor, api.startRun(talkers("thread_pool", 6)));
    Page page = visitor.open("/runs/" + slow);

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog.locator("a[href$='" + fast + "']")).isVisible();
    dialog.getByLabel("Link or id of a run").fill("that other one");
    dialog.getByText("Compare", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("neither the link nor the id");
    dialog.getByLabel("Link or id of a run").fill(page.url().replace(slow, fast) + "#t=1");
    dialog.getByLabel("Link or id of a run").press("Enter");

    page.waitForURL("**/runs/" + slow + "?with=" + fast);
    RecordingPage pair = RecordingPage.at(page);
    assertThat(pair.compared()).hasCount(2);
    assertThat(page.locator(".comparison-summary")).containsText("as fast as A");
    assertThat(page.getByRole(AriaRole.ROWHEADER)).containsText(texts("Wall time", "Speed-up"));
    assertThat(Accessibility.violations(page)).isEmpty();

    double moment = api.recording(slow).printed("begin 1");
    pair.scrub(moment);
    pair.awaitMoment(moment);
    assertThat(pair.compared().nth(0)).containsText(progress(api.recording(slow), moment));
    assertThat(pair.compared().nth(1)).containsText(progress(api.recording(fast), moment));
    page.reload();
    RecordingPage.at(page).awaitMoment(moment);

    visitor.open("/runs/" + slow + "?with=nothing");
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("There is no run nothing");
    assertThat(RecordingPage.at(page).slider()).isVisible();
  }

  /** Waits until run {@code id} is over; gives {@code id}. */
  private static String over(Visitor visitor, String id) {
    RecordingPage.open(visitor, "/runs/" + id);
    return id;
  }

  /** How far a run was at {@code moment}, in the page's words. */
  private static String progress(Recording recording, double moment) {
    int running = recording.runningAt(moment).size();
    int done = recording.finishedAt(moment).values().stream().mapToInt(count -> count).sum();
    String now = running == 0 ? "" : tasks(running) + " running, ";
    return now + tasks(done) + " done";
  }

  private static String tasks(int count) {
    return count == 1 ? "1 task" : count + " tasks";
  }

  private static String[] texts(List<String> lines) {
    return lines.toArray(String[]::new);
  }

  private static String[] texts(String... texts) {
    return texts;
  }

  /** Six tasks that say when they begin and end, and take longer than any machine needs to. */
  private static String talkers(String executor, int workers) {
    return """
    {"format": "poolyard/1", "name": "Talkers", "nodes": [
      {"id": "items", "type": "range", "params": {"stop": 6}},
      {"id": "talk", "type": "function", "params": {"source": "%s"}},
      {"id": "pool", "type": "%s"%s},
      {"id": "all", "type": "map", "in": {"function": "talk", "items": "items", "executor": "pool"}},
      {"id": "output", "type": "output", "in": {"value": "all"}}]}
    """
        .formatted(
            """
            import time

            def talk(x):
                print("begin", x)
                time.sleep(0.2)
                print("end", x)
            """
                .replace("\n", "\\n")
                .replace("\"", "\\\""),
            executor,
            executor.equals("serial") ? "" : ", \"params\": {\"max_workers\": " + workers + "}");
  }
}
