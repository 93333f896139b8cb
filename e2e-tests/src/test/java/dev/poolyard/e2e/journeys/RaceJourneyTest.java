package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the gallery to the reason why threads were not faster. */
@ExtendWith(Stage.class)
class RaceJourneyTest {
  private static final double PATIENCE = 300_000;

  @Test
  void racesTheCalculationsAndReadsThatThreadsWaitedForTheLock(Visitor visitor) {
    Page page = visitor.open("/");
    page.getByText("Four tasks that compute").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("processes"))
        .uncheck();
    dialog.getByLabel("Runs of each that count").fill("1");
    assertThat(dialog.getByText("8 runs altogether")).isVisible();

    dialog.getByText("Start the race").click();

    page.waitForURL("**/races/*");
    assertThat(page.locator("[data-part=status]"))
        .hasText("finished", new HasTextOptions().setTimeout(PATIENCE));
    assertThat(page.locator(".race-table tbody tr")).hasCount(4);
    assertThat(page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("Published")))
        .isVisible();
    assertThat(page.locator("[data-part=verdict]")).not().isEmpty();
    assertThat(page.locator("[data-part=findings]")).containsText("waited for the GIL");

    page.locator("[data-part=recordings]").scrollIntoViewIfNeeded();
    assertThat(page.locator("run-comparison").getByRole(AriaRole.ARTICLE)).hasCount(4);
    assertThat(page.getByLabel("Moment of the recording")).isVisible();

    page.locator(".race-run").last().click();

    assertThat(page.locator(".run-status")).hasText("Succeeded");
  }
}
