package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.pages.RunDock;
import dev.poolyard.e2e.support.Accessibility;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what somebody expected, over why it was not so, to what mends it. */
@ExtendWith(Stage.class)
class FindingsJourneyTest {
  private static final double PATIENCE = 300_000;
  private static final String CRUNCH = "/new?template=crunch-gil";

  @Test
  void racesWhatMendsAFindingThenAppliesItAndTakesItBack(Visitor visitor) {
    Page page = visitor.page();
    EditorPage editor = EditorPage.open(visitor, CRUNCH);
    RunDock dock = editor.run();
    assertThat(dock.awaitEnd()).isEqualTo("Succeeded");

    Locator finding = dock.finding("gil_bound");
    assertThat(finding).containsText("threads becomes a process_pool of 4 workers");
    assertThat(Accessibility.violations(page)).isEmpty();
    dock.press(finding, "Show me");
    assertThat(dock.notes())
        .containsText(Pattern.compile("waits .* for the GIL|only one computed"));
    assertThat(editor.node("threads")).hasClass(Pattern.compile("highlighted"));

    dock.press(dock.finding("gil_bound"), "Try it");
    page.waitForURL("**/races/*");
    assertThat(page.locator("[data-part=status]"))
        .hasText("finished", new HasTextOptions().setTimeout(PATIENCE));
    Locator contenders = page.locator(".race-table tbody tr");
    assertThat(contenders.locator("th")).hasText(new String[] {"as drawn", "mended"});
    for (Locator contender : contenders.all()) {
      assertThat(contender.locator("td.number").first()).hasText(Pattern.compile("^[0-9.]+ m?s$"));
    }
    assertThat(page.locator("[data-part=verdict]")).containsText("What was found is gone.");
    assertThat(page.locator("[data-part=mend]")).containsText("a process_pool of 4 workers");

    page.goBack();
    dock.press(dock.finding("gil_bound"), "Apply");
    Locator pool = editor.node("threads");
    assertThat(pool).containsText("process_pool");
    assertThat(finding.getByText("Apply")).hasAttribute("aria-disabled", "true");
    page.keyboard().press("Control+z");
    assertThat(pool).containsText("thread_pool");
    assertThat(finding.getByText("Apply")).hasAttribute("aria-disabled", "false");
  }

  @Test
  void opensTheMendedWorkflowFromThePageOfTheRun(Visitor visitor) {
    Page page = visitor.page();
    RunDock dock = EditorPage.open(visitor, "/new?template=own-pool").run();
    assertThat(dock.awaitEnd()).isEqualTo("Deadlocked");
    page.getByLabel("Open the page of this run").click();
    page.waitForURL("**/runs/*");

    Locator finding = dock.finding("deadlock");
    assertThat(finding).containsText("pool gets 2 workers");
    dock.press(finding, "Try it");

    page.waitForURL("**/races/*");
    assertThat(page.locator("[data-part=status]"))
        .hasText("finished", new HasTextOptions().setTimeout(PATIENCE));
    assertThat(page.locator("[data-part=verdict]")).containsText("As drawn it does not succeed");
    page.getByRole(
            AriaRole.BUTTON,
            new GetByRoleOptions().setName("Open the mended workflow in the editor"))
        .click();
    page.waitForURL("**/new");
    assertThat(page.locator(".node[data-node-id=pool]")).containsText("2 threads");
  }

  @Test
  void drawsWhatARunWillTakeAndComparesItWithWhatCame(Visitor visitor) {
    EditorPage editor = EditorPage.open(visitor, CRUNCH);
    RunDock dock = editor.dock();
    dock.expect("2", "3");
    Locator corner = dock.expectation();
    assertThat(corner).hasAttribute("aria-valuetext", "2 s on 3 lanes");
    corner.focus();
    corner.press("ArrowDown");
    corner.press("Shift+ArrowRight");
    assertThat(corner).hasAttribute("aria-valuetext", "3.3 s on 4 lanes");

    assertThat(editor.pressRun().awaitEnd()).isEqualTo("Succeeded");

    Pattern compared =
        Pattern.compile("^You expected 3.3 s on 4 lanes; it took .* with at most 4 tasks at once");
    assertThat(dock.notes()).hasText(compared);
    Object run = visitor.page().evaluate("document.querySelector('run-dock').run.id");
    visitor.open("/runs/" + run);
    assertThat(dock.notes()).hasText(compared);
  }
}
