package dev.poolyard.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.poolyard.e2e.support.Visitor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The page of a run that is over, or of two side by side: what it shows, and its controls. */
public final class RecordingPage {
  private static final double LONGEST_RUN_MILLIS = 30_000;
  private static final int THREAD = 2;
  private static final int TASKS = 4;

  private final Page page;

  private RecordingPage(Page page) {
    this.page = page;
  }

  /** Opens {@code address} and waits until there is a recording to replay. */
  public static RecordingPage open(Visitor visitor, String address) {
    return at(visitor.open(address));
  }

  /** Waits on {@code page} until there is a recording to replay. */
  public static RecordingPage at(Page page) {
    RecordingPage recording = new RecordingPage(page);
    assertThat(recording.slider())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_RUN_MILLIS));
    return recording;
  }

  /** The slider; its text tells the moment. */
  public Locator slider() {
    return page.getByRole(
        AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Moment of the recording"));
  }

  /** Waits until the page is at {@code seconds}; the address says so too. */
  public void awaitMoment(double seconds) {
    assertThat(slider()).hasValue(written(seconds));
    String exactly = written(seconds).replace(".", "\\.");
    assertThat(page).hasURL(Pattern.compile(".*#t=" + exactly + "(&.*)?$"));
  }

  /** Seconds as the page writes them: {@code 0}, {@code 0.2512}. */
  public static String written(double seconds) {
    return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
  }

  /** Moves the slider to {@code seconds}. */
  public void scrub(double seconds) {
    slider().fill(written(seconds));
  }

  /** The button with the name {@code name}. */
  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** How fast it plays. */
  public Locator speed() {
    return page.getByLabel("Speed", new Page.GetByLabelOptions().setExact(true));
  }

  /** Opens a tab. */
  public Locator open(String tab) {
    Locator button = page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).first();
    button.click();
    return button;
  }

  /** The lines in the tab of the console. */
  public Locator lines() {
    return page.locator(".console-line .console-text");
  }

  /** The tasks that each worker has finished, by its thread, in the tab of the workers. */
  public Map<String, Integer> finishedByThread() {
    Map<String, Integer> finished = new TreeMap<>();
    for (Locator row : page.locator("#dock-panel-workers tbody tr").all()) {
      List<String> cells = row.locator("td").allTextContents();
      finished.put(cells.get(THREAD), Integer.valueOf(cells.get(TASKS)));
    }
    return finished;
  }

  /** What a screen reader is told of the slice that is selected. */
  public Locator spoken() {
    return page.locator("lane-timeline [role=status]").first();
  }

  /** The compared runs, one above the other. */
  public Locator compared() {
    return page.locator("run-comparison").getByRole(AriaRole.ARTICLE);
  }
}
