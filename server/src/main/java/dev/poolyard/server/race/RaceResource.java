package dev.poolyard.server.race;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunResource;
import dev.poolyard.race.RaceReport;
import dev.poolyard.race.RaceReport.Curve;
import dev.poolyard.race.RaceReport.Line;
import dev.poolyard.race.RaceResult;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.SavedMend;
import dev.poolyard.server.store.SavedRace;
import dev.poolyard.server.store.SavedRaceRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A race as one JSON object: see {@link RaceReport} for what the runs so far amount to.
 *
 * @param disturbed the runs that count during which other runs may have gone on
 * @param mend what is tried, absent in a race of executors
 * @param raceKey lets its holder end it; told once, to whoever starts it
 */
public record RaceResource(
    String id,
    String name,
    String status,
    String createdAt,
    @Nullable String workflowId,
    @Nullable Integer revision,
    int repeat,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Tried mend,
    Progress progress,
    List<String> disturbed,
    int cores,
    String reference,
    List<Line> executors,
    List<Curve> scaling,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String raceKey) {

  /**
   * How far it is, in runs, warm-ups included.
   *
   * @param run the one that goes on
   */
  public record Progress(int done, int total, @Nullable String run) {}

  /**
   * A change that races the workflow as it was.
   *
   * @param run the run in which {@code finding} was made
   * @param node the node it was about
   * @param sentence what was changed
   */
  public record Tried(String run, String finding, String node, String sentence) {
    private static Tried of(SavedMend mend) {
      return new Tried(mend.run(), mend.finding(), mend.node(), mend.sentence());
    }
  }

  static RaceResource of(SavedRace race, List<SavedRaceRun> runs, Optional<String> running) {
    SequencedMap<String, List<RunResource>> counted = new LinkedHashMap<>();
    race.executors().forEach(executor -> counted.put(executor, new ArrayList<>()));
    List<String> disturbed = new ArrayList<>();
    for (SavedRaceRun run : runs) {
      if (run.round() > 0) {
        RunResource figures = EventJson.readResource(run.figures());
        counted.computeIfAbsent(run.executor(), _ -> new ArrayList<>()).add(figures);
        if (!run.alone()) {
          disturbed.add(figures.id());
        }
      }
    }
    RaceReport report = RaceReport.of(RaceResult.of(counted));
    return new RaceResource(
        race.id(),
        race.name(),
        race.status(),
        race.createdAt().toString(),
        race.origin().map(RevisionReference::workflowId).orElse(null),
        race.origin().map(RevisionReference::number).orElse(null),
        race.repeat(),
        race.mend().map(Tried::of).orElse(null),
        new Progress(
            runs.size(), race.executors().size() * (race.repeat() + 1), running.orElse(null)),
        disturbed,
        report.cores(),
        report.reference(),
        report.executors(),
        report.scaling(),
        null);
  }

  /** Returns the same with the key in it. */
  public RaceResource withKey(String key) {
    return new RaceResource(
        id,
        name,
        status,
        createdAt,
        workflowId,
        revision,
        repeat,
        mend,
        progress,
        disturbed,
        cores,
        reference,
        executors,
        scaling,
        key);
  }
}
