package dev.poolyard.e2e.measure;

import com.microsoft.playwright.Browser;
import dev.poolyard.e2e.support.Api;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Opens the recording of a long run, and moves through it. */
final class LongRun implements Measurement {
  private static final int SLICES = 100_000;
  private static final int WORKERS = 64;
  private static final double TASK_SECONDS = 0.02;
  private static final int OPENINGS = 5;

  @Override
  public List<Figure> measure(URI site, Browser browser) throws Exception {
    Api api = new Api(site);
    String id = api.startRun(new Workload(SLICES, WORKERS, TASK_SECONDS).document());
    Ends.await(api, id);
    Recording recording = Recording.of(site, id);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.note(
            "recorded run",
            String.format(
                Locale.ROOT,
                "%,d slices, %,d events",
                recording.countOf("task_started"),
                recording.events().size())));
    List<Double> openings = new ArrayList<>();
    List<Figure> pans = List.of();
    for (int time = 0; time < OPENINGS; time++) {
      try (MeteredPage page = MeteredPage.open(browser, site, id)) {
        openings.add(page.awaitPaintedEnd());
        if (time == OPENINGS - 1) {
          pans = List.of(pan(page, 0.5), pan(page, 0.05), pan(page, 0.002));
        }
      }
    }
    String each =
        openings.stream()
            .map(seconds -> Figure.text(seconds, "s"))
            .collect(Collectors.joining(", ", " (", ")"));
    figures.add(
        Figure.atMost(
            2, "s", "opens, median of " + OPENINGS + each, Numbers.of(openings).median()));
    figures.addAll(pans);
    return figures;
  }

  private static Figure pan(MeteredPage page, double part) {
    JsonNode result = page.ask("pan", Map.of("part", part, "seconds", 4));
    Frames frames = Frames.of(result.path("frames"));
    int moved = result.path("moved").asInt();
    if (moved < frames.count() / 2) {
      throw new IllegalStateException("the timeline moved in no more than " + moved + " frames");
    }
    return frames.figure(String.format(Locale.ROOT, "pans with %.1f %% of it in view", part * 100));
  }
}
