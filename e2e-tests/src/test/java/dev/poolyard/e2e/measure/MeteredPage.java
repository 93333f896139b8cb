package dev.poolyard.e2e.measure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of one run in a fresh browser profile, with meters in it (see {@code meters.js}). */
final class MeteredPage implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 120_000;

  private final BrowserContext context;
  private final Page page;

  private MeteredPage(BrowserContext context, Page page) {
    this.context = context;
    this.page = page;
  }

  /** Opens the page of run {@code id}; its script has started when this returns. */
  static MeteredPage open(Browser browser, java.net.URI site, String id) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    context.addInitScript(script());
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.navigate(site.resolve("/runs/" + id).toString());
    return new MeteredPage(context, page);
  }

  /** Waits until the end of the run has been painted; gives the seconds since the navigation. */
  double awaitPaintedEnd() {
    return ask("paintedEnd").asDouble() / 1000;
  }

  /** What the meter {@code name} tells. */
  JsonNode ask(String name) {
    return ask(name, Map.of());
  }

  /** What the meter {@code name} tells when it is asked with {@code argument}. */
  JsonNode ask(String name, Map<String, ?> argument) {
    Object answer =
        page.evaluate(
            "async ([name, argument]) => JSON.stringify(await meters[name](argument))",
            List.of(name, argument));
    return JsonMapper.shared().readTree((String) answer);
  }

  @Override
  public void close() {
    context.close();
  }

  private static String script() {
    try (InputStream script = MeteredPage.class.getResourceAsStream("meters.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
