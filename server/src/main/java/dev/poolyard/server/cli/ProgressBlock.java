package dev.poolyard.server.cli;

import dev.poolyard.event.NodeFailed;
import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.NodeStarted;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerStarted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far a run is, as lines of text: a bar for each node with tasks, a line for each worker. */
final class ProgressBlock {
  private static final int BAR = 24;
  private static final int NODES = 8;
  private static final int WORKERS = 10;

  private final Map<String, NodeBar> nodes = new LinkedHashMap<>();
  private final Map<Integer, WorkerStarted> workers = new TreeMap<>();
  private final Map<Long, TaskQueued> tasks = new HashMap<>();
  private final Map<Integer, Long> running = new HashMap<>();
  private final Map<Long, Double> fractions = new HashMap<>();

  void apply(RunEvent event) {
    switch (event) {
      case NodeStarted node -> bar(node.node());
      case NodeFinished node -> bar(node.node()).state = "finished";
      case NodeFailed node -> bar(node.node()).state = "failed";
      case WorkerStarted worker -> workers.put(worker.lane(), worker);
      case WorkerExited worker -> {
        workers.remove(worker.lane());
        running.remove(worker.lane());
      }
      case TaskQueued task -> {
        tasks.put(task.task(), task);
        bar(task.node()).queued++;
      }
      case TaskStarted task -> running.put(task.lane(), task.task());
      case TaskProgressed task -> fractions.put(task.task(), task.fraction());
      case TaskFinished task -> ended(task.task(), task.lane());
      case TaskFailed task -> ended(task.task(), task.lane());
      case TaskCancelled task -> ended(task.task(), task.lane());
      default -> {
        // Nothing else moves a bar.
      }
    }
  }

  /** Returns the whole block. */
  List<String> lines() {
    List<String> lines = nodeLines();
    int shown = 0;
    for (WorkerStarted worker : workers.values()) {
      if (shown++ == WORKERS) {
        lines.add("  … and " + (workers.size() - WORKERS) + " more workers");
        break;
      }
      lines.add("  " + PlainDisplay.nameOf(worker) + "  " + activity(worker.lane()));
    }
    return lines;
  }

  /** Returns the lines of the nodes that have tasks, the newest if there are many. */
  List<String> nodeLines() {
    List<String> lines = new ArrayList<>();
    nodes.forEach((name, bar) -> {
      if (bar.queued > 0) {
        lines.add(bar.line(name));
      }
    });
    return new ArrayList<>(lines.subList(Math.max(0, lines.size() - NODES), lines.size()));
  }

  private String activity(int lane) {
    Long task = running.get(lane);
    if (task == null) {
      return "idle";
    }
    TaskQueued queued = tasks.get(task);
    String what =
        queued == null
            ? "task " + task
            : queued.node() + (queued.item() == null ? "" : "[" + queued.item() + "]");
    Double fraction = fractions.get(task);
    return fraction == null
        ? what
        : what + " " + picture(fraction) + " " + Math.round(fraction * 100) + " %";
  }

  private void ended(long task, @Nullable Integer lane) {
    TaskQueued queued = tasks.remove(task);
    fractions.remove(task);
    if (lane != null) {
      running.remove(lane);
    }
    if (queued != null) {
      bar(queued.node()).ended++;
    }
  }

  private NodeBar bar(String node) {
    return nodes.computeIfAbsent(node, _ -> new NodeBar());
  }

  private static String picture(double fraction) {
    int full = (int) Math.round(Math.clamp(fraction, 0, 1) * BAR);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  /** How far one node is. */
  private static final class NodeBar {
    private String state = "running";
    private long queued;
    private long ended;

    private String line(String name) {
      double fraction = (double) ended / queued;
      return "%-16s %s %s %d/%d tasks".formatted(name, picture(fraction), state, ended, queued);
    }
  }
}
