package dev.poolyard.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import dev.poolyard.e2e.support.Api;
import dev.poolyard.e2e.support.Visitor;
import java.util.regex.Pattern;

/** The page of one run. */
public final class RunPage {
  private static final double LONGEST_RUN_MILLIS = 60_000;

  /** Below the time axis and the main thread's lane, in the head of the first worker process. */
  private static final int FIRST_WORKER_X = 60;

  private static final int FIRST_WORKER_Y = 83;

  private final Page page;

  private RunPage(Page page) {
    this.page = page;
  }

  /** Opens the page of a run as somebody who only has its link. */
  public static RunPage open(Visitor visitor, String id) {
    return new RunPage(visitor.open("/runs/" + id));
  }

  /** Opens the page of a run in the browser that started it. */
  public static RunPage openAsOwner(Visitor visitor, Api.Submitted run) {
    visitor
        .page()
        .addInitScript(
            "localStorage.setItem('poolyard.run.%s', '%s')".formatted(run.id(), run.runKey()));
    return open(visitor, run.id());
  }

  /** Waits until the run stands at a status that matches {@code status}. */
  public void awaitStatus(String status) {
    assertThat(page.locator(".run-status"))
        .hasText(
            Pattern.compile(status),
            new LocatorAssertions.HasTextOptions().setTimeout(LONGEST_RUN_MILLIS));
  }

  /** Waits until {@code count} tasks have begun. */
  public void awaitTasks(int count) {
    page.waitForFunction(
        "count => document.querySelector('run-dock').run?.state.sliceCount >= count",
        count,
        new Page.WaitForFunctionOptions().setTimeout(LONGEST_RUN_MILLIS));
  }

  /** What the strip says about the connection and the queue. */
  public Locator note() {
    return page.locator(".run-strip .strip-note");
  }

  /** Stops the run in the way that the menu calls {@code way}. */
  public void stop(String way) {
    page.locator(".run-stop").click();
    page.getByRole(
            AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + way)))
        .click();
  }

  /** Opens the menu of the first worker process on the head of its lane. */
  public Locator openWorkerMenu() {
    page.locator("lane-timeline canvas")
        .click(
            new Locator.ClickOptions()
                .setButton(MouseButton.RIGHT)
                .setPosition(FIRST_WORKER_X, FIRST_WORKER_Y));
    return page.getByRole(AriaRole.MENU);
  }

  /** The messages at the bottom of the page. */
  public Locator messages() {
    return page.locator(".toast > span");
  }

  /** Its tabs. */
  public RunDock dock() {
    return new RunDock(page);
  }
}
