package dev.poolyard.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.poolyard.e2e.pages.EditorPage;
import dev.poolyard.e2e.pages.RunDock;
import dev.poolyard.e2e.support.Stage;
import dev.poolyard.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two futures that wait for each other. */
@ExtendWith(Stage.class)
class DeadlockJourneyTest {
  private static final double PATIENCE = 30_000;

  @Test
  void theCircleIsDrawnWhileItHappensAndTheRunEndsWithItsName(Visitor visitor) {
    EditorPage editor = EditorPage.open(visitor, "/new?template=two-futures");

    RunDock dock = editor.run();

    Locator findings =
        visitor.page().locator("run-dock").getByRole(AriaRole.TAB).getByText("Findings");
    findings.click();
    Locator card = visitor.page().locator(".deadlock-card");
    assertThat(card.locator("svg.deadlock-picture"))
        .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
    assertThat(card.locator(".deadlock-arrow")).hasCount(2);
    assertThat(card.locator(".deadlock-waits li")).hasCount(2);
    assertThat(card.locator("p")).containsText("None of them can ever go on");
    assertThat(dock.awaitEnd()).isEqualTo("Deadlocked");
  }
}
