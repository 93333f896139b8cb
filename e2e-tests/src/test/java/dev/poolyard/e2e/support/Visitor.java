package dev.poolyard.e2e.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person with a browser of their own: other cookies and other storage than everybody else. */
public final class Visitor {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /** Only so that nothing hangs: on a busy machine much may take long. */
  private static final int PATIENCE_MILLIS = 45_000;

  /** The browser's own words about a violation do not say which code caused it. */
  private static final String TELL_VIOLATIONS =
      """
      addEventListener('securitypolicyviolation', event => console.error(
        `Content Security Policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}` +
        ` at ${event.sourceFile}:${event.lineNumber}:${event.columnNumber}` +
        ` ${event.target.outerHTML?.slice(0, 200)}`));
      """;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private final BrowserContext context;
  private final Page page;
  private final URI site;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Visitor(Browser browser, URI site) {
    this.site = site;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setViewportSize(WIDTH, HEIGHT)
                // What is still on its way is neither where nor as dark as it will be.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
    context.addInitScript(TELL_VIOLATIONS);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  /** Opens the page at {@code path}, for example {@code /new}, or at a whole address. */
  public Page open(String path) {
    page.navigate(site.resolve(path).toString());
    return page;
  }

  /** The one tab of this visitor's browser. */
  public Page page() {
    return page;
  }

  /** Makes the window {@code width} by {@code height} CSS pixels. */
  public void resize(int width, int height) {
    page.setViewportSize(width, height);
  }

  /** Takes complaints with {@code part} in them as what a journey is about. */
  public void expectComplaint(String part) {
    expected.add(part);
  }

  /** Errors and violations of the content security policy that the browser reported so far. */
  List<String> complaints() {
    return complaints;
  }

  /** Closes the browser; first leaves a picture and a trace under the name {@code evidence}. */
  void leave(Optional<Path> evidence) {
    if (evidence.isPresent()) {
      Path picture = evidence.get().resolveSibling(evidence.get().getFileName() + ".png");
      Path trace = evidence.get().resolveSibling(evidence.get().getFileName() + ".trace.zip");
      page.screenshot(new Page.ScreenshotOptions().setPath(picture));
      context.tracing().stop(new Tracing.StopOptions().setPath(trace));
    }
    context.close();
  }

  private void hear(ConsoleMessage message) {
    boolean complaint =
        message.type().equals("error") || message.text().contains("Content Security Policy");
    if (complaint && expected.stream().noneMatch(message.text()::contains)) {
      complaints.add(page.url() + ": " + message.text());
    }
  }
}
