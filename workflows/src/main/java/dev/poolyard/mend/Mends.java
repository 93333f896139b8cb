package dev.poolyard.mend;

import static java.util.Map.entry;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.model.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be tried against the findings of a run. */
public final class Mends {
  /** A run may have hundreds of findings, and each change is read and checked like a document. */
  private static final int MOST_OFFERS = 20;

  private static final MendRule NOTHING = _ -> Stream.empty();

  private static final Map<String, MendRule> RULES =
      Map.ofEntries(
          entry("gil_bound", new WithoutGil()),
          entry("not_parallel", new OnExecutor()),
          entry("spawn_dominates", new CheaperWorkers()),
          entry("chunks_too_small", new LargerChunks()),
          entry("copying_dominates", new WithoutCopies("no value is copied between them")),
          entry("unpicklable", new WithoutCopies("nothing has to be pickled for them")),
          entry("pool_too_small", new MoreWorkers()),
          entry("oversubscribed", new AsManyAsCores()),
          entry("lost_updates", new AtomicAdds()),
          entry("deadlock", new RoomToWait()));

  private Mends() {}

  /**
   * Returns what can be tried against a finding, or nothing if nothing is known that could run.
   *
   * @param workflow what ran
   * @param run how that went
   * @param finding one of the run's
   * @param cores of the machine it ran on
   */
  public static Optional<Mend> of(Workflow workflow, RunResource run, Finding finding, int cores) {
    Symptom symptom = new Symptom(workflow, run, finding, cores);
    List<Mend> ideas = RULES.getOrDefault(finding.code(), NOTHING).look(symptom).toList();
    if (ideas.isEmpty()) {
      return Optional.empty();
    }
    Soundness soundness = Soundness.of(workflow);
    return ideas.stream().filter(mend -> soundness.holds(mend.workflow())).findFirst();
  }

  /** Returns the resource of a run with what can be tried told with each of its findings. */
  public static RunResource offered(Workflow workflow, RunResource run, int cores) {
    List<Finding> findings = run.findings();
    return run.withFindings(
        IntStream.range(0, findings.size())
            .mapToObj(number ->
                number < MOST_OFFERS
                    ? offered(workflow, run, findings.get(number), cores)
                    : findings.get(number))
            .toList());
  }

  private static Finding offered(Workflow workflow, RunResource run, Finding finding, int cores) {
    return of(workflow, run, finding, cores)
        .map(mend -> finding.withMend(mend.sentence()))
        .orElse(finding);
  }
}
