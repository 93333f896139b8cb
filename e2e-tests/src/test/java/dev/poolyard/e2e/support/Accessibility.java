package dev.poolyard.e2e.support;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What axe-core finds wrong with a page. It is evaluated from outside, as a debugger would, so the
 * page's content security policy stays as strict as it is.
 */
public final class Accessibility {
  private static final String FIND =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(({impact}) => ['serious', 'critical'].includes(impact))
        .flatMap(({id, impact, nodes}) => nodes.map(({target, failureSummary}) =>
          `${impact} ${id} at ${target.join(' ')}: ${failureSummary.replace(/\\s+/g, ' ')}`))
      """;

  private Accessibility() {}

  /** Returns the serious and the critical violations, each with its place and the mend. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page) {
    page.evaluate(axe());
    return (List<String>) page.evaluate(FIND);
  }

  private static String axe() {
    try {
      return Files.readString(Checkout.nodePackages().resolve("axe-core/axe.min.js"));
    } catch (IOException e) {
      throw new UncheckedIOException("web/node_modules lacks axe-core; build the module web", e);
    }
  }
}
