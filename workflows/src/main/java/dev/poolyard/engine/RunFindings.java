package dev.poolyard.engine;

import dev.poolyard.engine.finding.ExecutorFacts;
import dev.poolyard.engine.finding.Finding;
import dev.poolyard.engine.finding.Findings;
import dev.poolyard.engine.finding.RunFacts;
import dev.poolyard.event.FindingNoticed;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunStatus;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.ExecutorCosts;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.live.Deadlock;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.live.shared.LostUpdates;
import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what is worth telling of a run: as it happens, and of its measurements at the end. */
final class RunFindings {
  private final Workflow workflow;
  private final RunJournal journal;
  private final long startNanos = System.nanoTime();

  RunFindings(Workflow workflow, RunJournal journal) {
    this.workflow = workflow;
    this.journal = journal;
  }

  private void tell(Finding finding) {
    journal.report(t -> new FindingNoticed(t, finding.code(), finding.message(), finding.nodes()));
  }

  /** Tells of a deadlock. */
  void deadlock(Deadlock deadlock) {
    List<String> nodes =
        deadlock.links().stream().map(link -> link.task().node()).distinct().toList();
    tell(new Finding("deadlock", deadlock.inWords(), nodes));
  }

  /** Tells of updates to a shared object that were lost. */
  void lostUpdates(String node, LostUpdates updates) {
    tell(
        new Finding(
            "lost_updates",
            "%s should be %,d and is %,d: %,d got lost, because workers read and wrote it at the same"
                    .formatted(node, updates.expected(), updates.actual(), updates.lost())
                + " time. Set its sync to lock or atomic.",
            List.of(node)));
  }

  /**
   * Tells of calls whose exception nobody has asked for. What calls raise because a run that ended
   * early cancelled what they waited for is no news.
   */
  void unretrieved(Collection<LiveFuture> futures, Ending ending) {
    boolean stopped = ending.status() != RunStatus.SUCCEEDED;
    for (LiveFuture future : futures) {
      if (!future.isRetrieved()
          && future.outcome().orElse(null) instanceof Outcome.Raised raised
          && !(stopped && raised.error().type().equals(RunError.CANCELLED))) {
        tell(
            new Finding(
                "exception_never_retrieved",
                "The call of %s raised %s: %s, and nobody asked its Future for the result, so the run"
                        .formatted(
                            future.reference().id(),
                            raised.error().type(),
                            raised.error().message())
                    + " went on as if nothing had happened. Wire it to a result node.",
                List.of(raised.node())));
      }
    }
  }

  /** Tells what the measurements of the whole run say. */
  void measured(Map<String, TaskExecutor> executors) {
    Map<String, ExecutorCosts> costs = journal.ledger().byExecutor();
    List<ExecutorFacts> facts =
        executors.entrySet().stream()
            .filter(executor -> costs.containsKey(executor.getKey()))
            .map(executor ->
                factsOf(
                    executor.getKey(),
                    executor.getValue().capabilities(),
                    costs.getOrDefault(executor.getKey(), ExecutorCosts.NONE)))
            .toList();
    RunFacts run =
        new RunFacts(
            facts,
            onMainThreadByChoice(),
            Runtime.getRuntime().availableProcessors(),
            System.nanoTime() - startNanos);
    Findings.of(run).forEach(this::tell);
  }

  /** Returns what the tasks of nodes cost that could have been wired to an executor. */
  private Map<String, ExecutorCosts> onMainThreadByChoice() {
    Map<String, ExecutorCosts> costs = new HashMap<>(journal.ledger().onMainThread());
    costs
        .keySet()
        .removeIf(id -> workflow.node(id).flatMap(node -> node.type().port("executor")).isEmpty());
    return costs;
  }

  private ExecutorFacts factsOf(String node, Capabilities capabilities, ExecutorCosts costs) {
    List<String> users =
        workflow.nodes().stream()
            .filter(user -> user.inputs().getOrDefault("executor", List.of()).contains(node))
            .map(Node::id)
            .toList();
    String type = workflow.node(node).orElseThrow().type().name();
    return new ExecutorFacts(
        node,
        type,
        capabilities.parallelism(),
        capabilities.has(Capabilities.Trait.CROSSES_PROCESSES),
        users,
        costs);
  }
}
