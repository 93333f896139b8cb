package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A run as one JSON object: what its events amount to. Times of day are ISO 8601 in UTC, spans are
 * seconds. Immutable.
 *
 * @param speedup the work done divided by the wall time: how many workers' worth was done at once
 * @param efficiency the ideal time divided by the wall time, 0 to 1
 */
public record RunResource(
    String id,
    RunStatus status,
    String createdAt,
    @Nullable String startedAt,
    @Nullable String finishedAt,
    @Nullable Double wallSeconds,
    @Nullable Long mainPid,
    List<Output> outputs,
    List<ConsoleLine> console,
    Map<String, NodeReport> nodes,
    List<WorkerReport> workers,
    Costs costs,
    @Nullable Double idealSeconds,
    @Nullable Double speedup,
    @Nullable Double efficiency,
    List<Finding> findings,
    @Nullable RunError error) {

  /** The value an output node received. */
  public record Output(String node, String label, JsonNode value) {}

  /** One printed line and who printed it, {@code t} seconds after the start. */
  public record ConsoleLine(double t, long pid, String process, String thread, String text) {}

  /**
   * How one node fared.
   *
   * @param state {@code waiting}, {@code running}, {@code finished}, {@code failed} or {@code
   *     cancelled}
   * @param caches those of a function node, one for each process that called it
   */
  public record NodeReport(
      String state,
      @Nullable Double wallSeconds,
      long tasks,
      long evaluations,
      @Nullable RunError error,
      List<CacheUse> caches) {
    public NodeReport {
      caches = caches == null ? List.of() : List.copyOf(caches);
    }
  }

  /**
   * How a function's cache fared in one process: {@code cache_info()}.
   *
   * @param place which of the node's caches in the process it is, from 0
   * @param maxsize how many results it keeps, absent for all
   */
  public record CacheUse(
      long pid, int place, long hits, long misses, @Nullable Long maxsize, long currsize) {}

  /** How one worker fared. */
  public record WorkerReport(
      int lane,
      long pid,
      String processName,
      String threadName,
      WorkerKind kind,
      long tasks,
      double busySeconds,
      @Nullable Double cpuSeconds) {}

  /** Where the time went, in seconds summed over all workers; and how many bytes crossed. */
  public record Costs(
      double spawn,
      double queueWait,
      double serialize,
      double run,
      double waitGil,
      double waitLock,
      double waitFuture,
      double idle,
      long bytes) {
    /** What a run has cost before anything was measured. */
    static final Costs NONE = new Costs(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * What the engine noticed.
   *
   * @param mend what can be tried against it, absent if nothing is known
   */
  public record Finding(
      String code,
      String message,
      List<String> nodes,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Offer mend) {
    /** Returns the finding with something to try against it. */
    public Finding withMend(String sentence) {
      return new Finding(code, message, nodes, new Offer(sentence));
    }
  }

  /**
   * A changed workflow that can be tried.
   *
   * @param sentence what would be changed
   */
  public record Offer(String sentence) {}

  /** Returns the resource with other findings. */
  public RunResource withFindings(List<Finding> others) {
    return new RunResource(
        id,
        status,
        createdAt,
        startedAt,
        finishedAt,
        wallSeconds,
        mainPid,
        outputs,
        console,
        nodes,
        workers,
        costs,
        idealSeconds,
        speedup,
        efficiency,
        others,
        error);
  }

  /**
   * Returns the figures of the run without what it printed and put out, and without its workers.
   */
  public RunResource figures() {
    return new RunResource(
        id,
        status,
        createdAt,
        startedAt,
        finishedAt,
        wallSeconds,
        mainPid,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        costs,
        idealSeconds,
        speedup,
        efficiency,
        findings,
        error);
  }
}
