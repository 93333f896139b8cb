package dev.poolyard.e2e.measure;

import com.microsoft.playwright.Browser;
import dev.poolyard.e2e.support.Api;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Watches a run that tells much, live.
 *
 * @param perSecond events a second
 * @param seconds how long
 * @param workers the threads that work
 * @param timed whether the way of an event to the screen is timed as well
 */
record BusyStream(int perSecond, double seconds, int workers, boolean timed)
    implements Measurement {

  @Override
  public List<Figure> measure(URI site, Browser browser) throws Exception {
    Api api = new Api(site);
    String id = api.startRun(Workload.ofEvents(perSecond, seconds, workers).document());
    try (MeteredPage page = MeteredPage.open(browser, site, id)) {
      page.ask("beginFrames");
      page.awaitPaintedEnd();
      Frames frames = Frames.of(page.ask("endFrames"));
      Ends.await(api, id);
      Recording recording = Recording.of(site, id);
      List<Figure> figures = new ArrayList<>();
      figures.add(
          Figure.note(
              "live stream",
              String.format(
                  Locale.ROOT,
                  "%,.0f events/s for %.1f s",
                  recording.eventsPerSecond(),
                  recording.seconds())));
      figures.add(frames.figure("keeps up"));
      figures.add(
          Figure.holds(
              String.format(
                  Locale.ROOT,
                  "page took in all %,d lifecycle events, once, in order",
                  recording.events().size()),
              recording.isWholly(longs(page.ask("sequences")))));
      figures.add(
          Figure.holds(
              "its slices are the recording's",
              slices(page.ask("slices")).equals(recording.slices())));
      if (timed) {
        figures.addAll(latency(page, recording));
      }
      return figures;
    }
  }

  private static List<Figure> latency(MeteredPage page, Recording recording) {
    JsonNode paintings = page.ask("paintings");
    double startedAt = recording.startedAt();
    List<Double> millis = new ArrayList<>();
    for (JsonNode painting : paintings) {
      double start = painting.path("start").asDouble();
      // What began before the page was open had nobody to show it to.
      if (start > recording.seconds() / 4) {
        millis.add(1000 * (painting.path("painted").asDouble() - startedAt - start));
      }
    }
    Numbers numbers = Numbers.of(millis);
    return List.of(
        Figure.atMost(
            50,
            "ms",
            String.format(Locale.ROOT, "task_started to painted, median of %,d", millis.size()),
            numbers.median()),
        Figure.atMost(150, "ms", "the same, 99 %", numbers.quantile(0.99)),
        Figure.note(
            "the same, least and most",
            Figure.text(numbers.quantile(0), "ms") + ", " + Figure.text(numbers.largest(), "ms")),
        Figure.atMost(
            1,
            "ms",
            "the page's clock is off the system's by",
            1000 * page.ask("clockError").asDouble()));
  }

  private static List<Long> longs(JsonNode list) {
    return list.valueStream().map(JsonNode::asLong).toList();
  }

  private static Set<List<Double>> slices(JsonNode list) {
    return list.valueStream()
        .map(slice -> slice.valueStream().map(JsonNode::asDouble).toList())
        .collect(Collectors.toSet());
  }
}
