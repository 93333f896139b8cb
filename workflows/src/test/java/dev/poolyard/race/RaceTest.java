package dev.poolyard.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.process.MainProcesses;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RaceTest {
  private static final String SLEEPERS =
      """
      {"format": "poolyard/1", "name": "Sleepers", "nodes": [
        {"id": "spans", "type": "list", "params": {"items": [0.2, 0.2, 0.2]}},
        {"id": "sleep", "type": "task", "params": {"name": "only_sleep"}},
        {"id": "pool", "type": "process_pool", "params": {"max_workers": 3}},
        {"id": "slept", "type": "map", "params": {"chunksize": 1},
         "in": {"function": "sleep", "items": "spans", "executor": "pool"}},
        {"id": "out", "type": "output", "in": {"value": "slept"}}]}
      """;

  private static Workflow workflow(String document) {
    return WorkflowReader.readAccepted(document);
  }

  private static RaceRunner fresh(MainProcesses launcher) {
    return new FreshRuns(launcher, InstantSource.system());
  }

  @Test
  void contenders_run_in_turns_after_a_warm_up_and_sleepers_are_faster_on_threads()
      throws Exception {
    Workflow workflow = workflow(SLEEPERS);
    List<String> order = new ArrayList<>();
    Race race =
        new Race(
            List.of(Contender.of(workflow, "serial"), Contender.of(workflow, "thread_pool+gil")),
            2);

    RaceResult result;
    try (MainProcesses launcher = MainProcesses.forMeasuring(0)) {
      result =
          race.run(
              fresh(launcher), (contender, round, _) -> order.add(round + " " + contender.name()));
    }

    assertThat(order)
        .containsExactly(
            "0 serial",
            "0 thread_pool+gil",
            "1 serial",
            "1 thread_pool+gil",
            "2 serial",
            "2 thread_pool+gil");
    assertThat(result.reference().executor()).isEqualTo("serial");
    RaceEntry serial = result.entries().getFirst();
    RaceEntry threads = result.entries().getLast();
    assertThat(serial.runs()).extracting(RunResource::status).containsOnly(RunStatus.SUCCEEDED);
    assertThat(serial.runs()).hasSize(2);
    assertThat(serial.wall().orElseThrow().least()).isGreaterThan(0.6);
    Spread asleepAtOnce = threads.wall().orElseThrow();
    assertThat(asleepAtOnce.least()).isLessThan(serial.wall().orElseThrow().least());
    assertThat(threads.speedup(serial).orElseThrow())
        .isCloseTo(serial.wall().orElseThrow().median() / asleepAtOnce.median(), within(0.01));
    assertThat(serial.speedup(serial).orElseThrow()).isEqualTo(1);
    assertThat(threads.efficiency().orElseThrow()).isBetween(0.0, 1.0);
  }

  @Test
  void a_contender_keeps_the_params_its_kind_has_too_and_switches_the_lock_as_its_name_says() {
    Workflow workflow = workflow(SLEEPERS);

    Workflow locked = Contender.of(workflow, "thread_pool+gil").workflow();
    Workflow free = Contender.of(workflow, "threads").workflow();

    var pool = locked.node("pool").orElseThrow();
    assertThat(pool.type().name()).isEqualTo("thread_pool");
    assertThat(pool.params().integer("max_workers")).isEqualTo(3);
    assertThat(pool.params().flag("gil")).isTrue();
    assertThat(free.node("pool").orElseThrow().params().flag("gil")).isFalse();
  }

  @Test
  void who_cannot_take_part_is_told_why() {
    Workflow workflow = workflow(SLEEPERS);
    Workflow none = workflow("{\"format\": \"poolyard/1\", \"name\": \"one\", \"nodes\": []}");

    assertThat(Contender.problemOf(workflow, "serial")).isEmpty();
    assertThat(Contender.problemOf(workflow, "process_pool+gil").orElseThrow())
        .isEqualTo("process_pool has no gil to switch on");
    assertThat(Contender.problemOf(workflow, "treads").orElseThrow())
        .contains("was \"treads\"")
        .contains("threads");
    assertThat(Contender.problemOf(none, "serial").orElseThrow()).contains("has no executor");
    assertThat(Contender.usualNames()).contains("serial", "process_pool");
  }

  @Test
  void a_name_sets_the_number_of_workers_in_the_kinds_own_param() {
    Workflow workflow = workflow(SLEEPERS);

    assertThat(size(Contender.of(workflow, "thread_pool:7+gil"), "max_workers")).isEqualTo(7);
    assertThat(size(Contender.of(workflow, "work_stealing:5"), "parallelism")).isEqualTo(5);
    assertThat(size(Contender.of(workflow, "virtual_threads:9"), "max_concurrency")).isEqualTo(9);
    assertThat(Contender.problemOf(workflow, "serial:2").orElseThrow())
        .isEqualTo("serial has no number of workers to set");
    assertThat(Contender.problemOf(workflow, "thread_pool:0").orElseThrow())
        .isEqualTo("the workers of thread_pool must be 1 to 1000, were 0");
    assertThat(Contender.problemOf(workflow, "thread_pool(2)").orElseThrow())
        .contains("\"thread_pool(2)\" must be a kind of executor, with :N");
  }

  private static long size(Contender contender, String param) {
    return contender.workflow().node("pool").orElseThrow().params().integer(param);
  }

  @Test
  void a_race_needs_somebody_and_something_to_run() {
    assertThatThrownBy(() -> new Race(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    Contender one = Contender.of(workflow(SLEEPERS), "serial");
    assertThatThrownBy(() -> new Race(List.of(one), 0)).hasMessageContaining("had 1 and 0");
  }

  @Test
  void a_contender_that_fails_has_no_time_but_its_error() throws Exception {
    Workflow failing =
        workflow(SLEEPERS.replace("\"items\": [0.2, 0.2, 0.2]", "\"items\": [\"long\"]"));
    Race race = new Race(List.of(Contender.of(failing, "threads")), 1);

    RaceResult result;
    try (MainProcesses launcher = MainProcesses.forMeasuring(0)) {
      result = race.run(fresh(launcher), (_, _, _) -> {});
    }

    RaceEntry entry = result.entries().getFirst();
    assertThat(entry.wall()).isEmpty();
    assertThat(entry.speedup(result.reference())).isEmpty();
    assertThat(Objects.requireNonNull(entry.runs().getFirst().error()).node()).isEqualTo("slept");
  }
}
