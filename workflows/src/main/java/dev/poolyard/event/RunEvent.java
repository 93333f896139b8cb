package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that happened during a run, named in the past tense.
 *
 * <p>{@link #t()} counts seconds since the run started, on the clock of the process that saw it. A
 * {@link Sample} is a passing reading that may be dropped under load; every other event is a part
 * of the run's history and gets a sequence number when it is recorded.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @Type(name = "run_queued", value = RunQueued.class),
  @Type(name = "run_started", value = RunStarted.class),
  @Type(name = "node_started", value = NodeStarted.class),
  @Type(name = "node_finished", value = NodeFinished.class),
  @Type(name = "node_failed", value = NodeFailed.class),
  @Type(name = "worker_started", value = WorkerStarted.class),
  @Type(name = "worker_exited", value = WorkerExited.class),
  @Type(name = "task_queued", value = TaskQueued.class),
  @Type(name = "task_started", value = TaskStarted.class),
  @Type(name = "task_finished", value = TaskFinished.class),
  @Type(name = "task_failed", value = TaskFailed.class),
  @Type(name = "task_cancelled", value = TaskCancelled.class),
  @Type(name = "task_retried", value = TaskRetried.class),
  @Type(name = "console", value = ConsolePrinted.class),
  @Type(name = "output", value = OutputProduced.class),
  @Type(name = "bulk", value = BulkReported.class),
  @Type(name = "deadlock", value = DeadlockFound.class),
  @Type(name = "race_condition", value = RaceFound.class),
  @Type(name = "finding", value = FindingNoticed.class),
  @Type(name = "cache_info", value = CacheMeasured.class),
  @Type(name = "wire_info", value = WireMeasured.class),
  @Type(name = "costs", value = CostsMeasured.class),
  @Type(name = "run_finished", value = RunFinished.class),
  @Type(name = "progress", value = TaskProgressed.class),
  @Type(name = "worker_state", value = WorkerSampled.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface RunEvent
    permits RunQueued,
        RunStarted,
        NodeStarted,
        NodeFinished,
        NodeFailed,
        WorkerStarted,
        WorkerExited,
        TaskQueued,
        TaskStarted,
        TaskFinished,
        TaskFailed,
        TaskCancelled,
        TaskRetried,
        ConsolePrinted,
        OutputProduced,
        BulkReported,
        DeadlockFound,
        RaceFound,
        FindingNoticed,
        CacheMeasured,
        WireMeasured,
        CostsMeasured,
        RunFinished,
        Sample {

  /** Returns the seconds since the run started, rounded to microseconds. */
  double t();
}
