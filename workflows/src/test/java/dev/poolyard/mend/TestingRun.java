package dev.poolyard.mend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Costs;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.event.RunResource.WorkerReport;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run that a test makes up: a document and its figures. */
final class TestingRun {
  static final int CORES = 4;

  static final String ITEMS = "{\"id\": \"items\", \"type\": \"range\", \"params\": {\"stop\": 8}}";
  static final String FUNCTION =
      "{\"id\": \"function\", \"type\": \"function\", \"params\": {\"source\": \"lambda x: x * x\"}}";
  static final String MAP =
      "{\"id\": \"work\", \"type\": \"map\", \"in\": {\"function\": \"function\", \"items\": \"items\","
          + " \"executor\": \"pool\"}}";

  private final Workflow workflow;
  private final Map<String, NodeReport> nodes = new HashMap<>();
  private final List<WorkerReport> workers = new ArrayList<>();
  private double runSeconds;

  private TestingRun(Workflow workflow) {
    this.workflow = workflow;
  }

  /** Takes the nodes of a document, one JSON object each. */
  static TestingRun of(String... nodes) {
    Reading reading =
        WorkflowReader.read(
            "{\"format\": \"poolyard/1\", \"nodes\": [%s]}".formatted(String.join(",\n", nodes)));
    assertThat(reading.problems()).isEmpty();
    return new TestingRun(reading.workflow().orElseThrow());
  }

  /** Takes a workflow. */
  static TestingRun of(Workflow workflow) {
    return new TestingRun(workflow);
  }

  /** Takes an executor, {@code pool}, and what runs eight squares on it. */
  static TestingRun on(String type, String params) {
    return of(ITEMS, FUNCTION, executor(type, params), MAP).tasks("work", 8, 8, 1);
  }

  static String executor(String type, String params) {
    return "{\"id\": \"pool\", \"type\": \"%s\", \"params\": %s}".formatted(type, params);
  }

  /** Says what a node has done. */
  TestingRun tasks(String node, long tasks, long evaluations, double wallSeconds) {
    nodes.put(node, new NodeReport("finished", wallSeconds, tasks, evaluations, null, List.of()));
    return this;
  }

  /** Says what a worker has done. */
  TestingRun worker(WorkerKind kind, long tasks, double busySeconds, @Nullable Double cpuSeconds) {
    int lane = workers.size();
    workers.add(
        new WorkerReport(
            lane, 100 + lane, "Process", "Thread", kind, tasks, busySeconds, cpuSeconds));
    return this;
  }

  /** Says how long all tasks ran together. */
  TestingRun ran(double seconds) {
    runSeconds = seconds;
    return this;
  }

  RunResource resource(Finding... findings) {
    return new RunResource(
        "run",
        RunStatus.SUCCEEDED,
        "2026-01-01T00:00:00Z",
        null,
        null,
        1.0,
        1L,
        List.of(),
        List.of(),
        nodes,
        workers,
        new Costs(0, 0, 0, runSeconds, 0, 0, 0, 0, 0),
        null,
        null,
        null,
        List.of(findings),
        null);
  }

  Workflow workflow() {
    return workflow;
  }

  static Finding finding(String code, String... nodes) {
    return new Finding(code, "It was so.", List.of(nodes), null);
  }

  /** Returns what can be tried against a finding about these nodes. */
  Optional<Mend> mend(String code, String... nodes) {
    Finding finding = finding(code, nodes);
    return Mends.of(workflow, resource(finding), finding, CORES);
  }
}
