package dev.poolyard.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The live view of a run: its lanes, its console, its outputs, and how it stands. */
public final class RunDock {
  private static final double LONGEST_RUN_MILLIS = 120_000;

  private static final Pattern OVER =
      Pattern.compile("^(Succeeded|Failed|Cancelled|Timed out|Deadlocked|Crashed)$");

  private final Locator dock;

  RunDock(Page page) {
    dock = page.locator("run-dock");
  }

  /** Waits until the run stands at {@code status}, for example {@code Running}. */
  public void awaitStatus(String status) {
    assertThat(dock.locator(".run-strip .badge"))
        .hasText(status, new LocatorAssertions.HasTextOptions().setTimeout(LONGEST_RUN_MILLIS));
  }

  /** Waits until the run is over and returns how, for example {@code Succeeded}. */
  public String awaitEnd() {
    Locator badge = dock.locator(".run-strip .badge");
    assertThat(badge)
        .hasText(OVER, new LocatorAssertions.HasTextOptions().setTimeout(LONGEST_RUN_MILLIS));
    return badge.textContent();
  }

  /** Waits until there are {@code count} lanes besides the main thread's, and gives those. */
  public List<Lane> awaitWorkerLanes(int count) {
    assertThat(dock.locator(".run-strip"))
        .containsText(
            count == 1 ? "1 worker" : count + " workers",
            new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST_RUN_MILLIS));
    Locator workers =
        laneOptions().filter(new Locator.FilterOptions().setHasNotText("MainProcess · MainThread"));
    assertThat(workers).hasCount(count);
    return lanes(workers);
  }

  private Locator laneOptions() {
    return dock.getByLabel("Show lines of", new Locator.GetByLabelOptions().setExact(true))
        .locator("option:not([value=''])");
  }

  private static List<Lane> lanes(Locator options) {
    return options.allTextContents().stream().map(Lane::parse).toList();
  }

  /** Selects the first slice of the timeline by keyboard; gives what a screen reader is told. */
  public String hearFirstSlice() {
    tab("Lanes").click();
    Locator timeline = dock.locator("lane-timeline canvas");
    timeline.focus();
    timeline.press("ArrowDown");
    Locator spoken = dock.locator("lane-timeline [role=status]");
    assertThat(spoken).not().isEmpty();
    return spoken.textContent();
  }

  /** The values in the tab of outputs, as they are written there. */
  public List<String> outputs() {
    tab("Outputs").click();
    Locator values = dock.locator(".output-card pre.value");
    assertThat(values.first()).isVisible();
    return values.allTextContents();
  }

  /** Waits until something is printed. */
  public void awaitConsole() {
    tab("Console").click();
    assertThat(dock.locator(".console-line .console-text").first()).isVisible();
  }

  /** The lines in the tab of the console. */
  public List<String> consoleLines() {
    tab("Console").click();
    return dock.locator(".console-line .console-text").allTextContents();
  }

  /** The card of the finding with this code, in the tab of findings. */
  public Locator finding(String code) {
    tab("Findings").click();
    return dock.locator(".finding-card[data-code='" + code + "']");
  }

  /** Presses a button of a finding's card. */
  public void press(Locator finding, String button) {
    finding
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** The sentences below the lanes that are shown. */
  public Locator notes() {
    return dock.locator(".lanes-note:not([hidden]) p");
  }

  /** Types how many seconds the next run will take, and on how many lanes. */
  public void expect(String seconds, String lanes) {
    number("Seconds").fill(seconds);
    number("Lanes").fill(lanes);
  }

  private Locator number(String name) {
    return dock.getByRole(
        AriaRole.SPINBUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The corner of the drawing of what is expected. */
  public Locator expectation() {
    return dock.getByRole(AriaRole.SLIDER);
  }

  private Locator tab(String name) {
    return dock.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(name));
  }
}
