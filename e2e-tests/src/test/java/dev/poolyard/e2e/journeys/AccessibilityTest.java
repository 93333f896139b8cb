package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.support.Accessibility;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page keeps anybody out: axe-core finds nothing serious, by day and by night. */
@ExtendWith(Stage.class)
class AccessibilityTest {
  private static final String START_RACE =
      """
      async () => {
        const workflow = {format: 'poolyard/1', nodes: [
          {id: 'items', type: 'range', params: {stop: 4}},
          {id: 'square', type: 'function', params: {source: 'lambda x: x * x'}},
          {id: 'pool', type: 'thread_pool'},
          {id: 'squares', type: 'map', in: {function: 'square', items: 'items', executor: 'pool'}},
          {id: 'output', type: 'output', in: {value: 'squares'}}]};
        const answer = await fetch('/api/races', {method: 'POST', headers: {'Content-Type': 'application/json'},
          body: JSON.stringify({workflow, executors: ['serial', 'threads'], repeat: 1})});
        return (await answer.json()).id;
      }
      """;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void pagesThatAreRead(ColorScheme scheme, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (String path : new String[] {"/", "/runs", "/workers", "/docs", "/new"}) {
      visitor.open(path);
      expectNothingSerious(page, path);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theEditorAndWhatItOpens(ColorScheme scheme, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    EditorPage editor = EditorPage.open(visitor, "/new?template=own-pool");
    assertThat(editor.problems()).not().hasCount(0);
    expectNothingSerious(page, "editor with problems");

    editor.outline().press("call", "ArrowRight");
    expectNothingSerious(page, "outline");
    editor.node("wait_on_future").click();
    assertThat(editor.inspector().locator(".cm-content")).isVisible();
    expectNothingSerious(page, "function");
    assertThat(editor.source()).isVisible();
    expectNothingSerious(page, "source");
    page.getByTestId("more").click();
    expectNothingSerious(page, "menu");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(editor.dialog()).isVisible();
    expectNothingSerious(page, "shortcuts");
    page.keyboard().press("Escape");

    editor.save();
    assertThat(editor.savedState()).containsText("Saved, revision 1");
    String address = URI.create(page.url()).getPath();
    visitor.open(address + "/history");
    expectNothingSerious(page, "history");
    visitor.open(address + "/1");
    expectNothingSerious(page, "revision");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void aRunAndItsRecording(ColorScheme scheme, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    EditorPage editor = EditorPage.open(visitor, "/new?template=sleep-threads");
    editor.run().awaitEnd();
    for (String tab : new String[] {"lanes", "console", "outputs"}) {
      page.locator("#dock-tab-" + tab).click();
      expectNothingSerious(page, "dock " + tab);
    }
    Object id = page.evaluate("document.querySelector('run-dock').run.id");
    visitor.open("/runs/" + id);
    for (String tab : new String[] {"lanes", "console", "outputs", "workers", "nodes"}) {
      page.locator("#dock-tab-" + tab).click();
      expectNothingSerious(page, "run " + tab);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void aRace(ColorScheme scheme, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    visitor.open("/");
    Object id = page.evaluate(START_RACE);
    visitor.open("/races/" + id);
    assertThat(page.locator("main table").first()).isVisible();
    expectNothingSerious(page, "race");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void aPhone(ColorScheme scheme, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    visitor.resize(390, 844);
    visitor.open("/new?template=squares");
    page.locator(".outline-tree [data-key='pool']").click();
    assertThat(page.locator("#param-max_workers")).isVisible();
    expectNothingSerious(page, "phone with a sheet");
  }

  private static void expectNothingSerious(Page page, String place) {
    assertThat(Accessibility.violations(page)).as(place).isEmpty();
  }
}
