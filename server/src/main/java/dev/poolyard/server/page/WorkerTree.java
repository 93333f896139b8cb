package dev.poolyard.server.page;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.server.run.LiveWorker;
import dev.poolyard.task.WorkerState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Live workers as the page of workers shows them: runs, their processes, their threads. */
final class WorkerTree {
  private WorkerTree() {}

  /** Returns what the template reads. */
  static Map<String, Object> model(List<LiveWorker> workers) {
    Map<String, List<LiveWorker>> byRun = new LinkedHashMap<>();
    workers.forEach(worker -> group(byRun, worker.run()).add(worker));
    List<Map<String, Object>> runs = byRun.values().stream().map(WorkerTree::run).toList();
    long processes = workers.stream().map(LiveWorker::pid).distinct().count();
    return Map.of(
        "runs",
        runs,
        "workers",
        workers.size(),
        "processes",
        processes,
        "memory",
        memory(total(workers)));
  }

  private static Map<String, Object> run(List<LiveWorker> workers) {
    Map<Long, List<LiveWorker>> byPid = new LinkedHashMap<>();
    workers.forEach(worker -> group(byPid, worker.pid()).add(worker));
    LiveWorker first = workers.getFirst();
    return Map.of(
        "id", first.run(),
        "name", first.runName(),
        "workers", workers.size(),
        "processes", byPid.values().stream().map(WorkerTree::process).toList());
  }

  private static Map<String, Object> process(List<LiveWorker> workers) {
    LiveWorker first = workers.getFirst();
    Double cpu = first.cpuSeconds();
    return Map.of(
        "pid", first.pid(),
        "name", first.processName(),
        "cpu", cpu == null ? "–" : String.format(Locale.ROOT, "%.2f s", cpu),
        "memory", memory(first.rss()),
        "workers", workers.stream().map(WorkerTree::worker).toList());
  }

  private static Map<String, Object> worker(LiveWorker worker) {
    return Map.of(
        "lane", worker.lane(),
        "thread", worker.threadName(),
        "kind", executor(worker.kind()),
        "state", worker.state().name().toLowerCase(Locale.ROOT),
        "doing", words(worker.state()),
        "task", task(worker));
  }

  private static String task(LiveWorker worker) {
    if (worker.node() == null) {
      return worker.task() == null ? "–" : "task " + worker.task();
    }
    return worker.item() == null ? worker.node() : worker.node() + "[" + worker.item() + "]";
  }

  private static String executor(WorkerKind kind) {
    return switch (kind) {
      case MAIN -> "serial";
      case THREAD -> "thread_pool";
      case VIRTUAL -> "virtual_threads";
      case PROCESS -> "process_pool";
      case QUEUE -> "task_queue";
    };
  }

  private static String words(WorkerState state) {
    return switch (state) {
      case RUNNING -> "running";
      case WAITING_GIL -> "waiting for the GIL";
      case WAITING_LOCK -> "waiting for a lock";
      case WAITING_FUTURE -> "waiting for a future";
      case SLEEPING -> "sleeping";
      case IDLE -> "idle";
    };
  }

  private static String memory(@Nullable Long bytes) {
    return bytes == null ? "–" : String.format(Locale.ROOT, "%,.0f MiB", bytes / 1048576.0);
  }

  /** Bytes of all processes, each counted once; null where the system tells none. */
  private static @Nullable Long total(List<LiveWorker> workers) {
    Map<Long, Long> byPid = new LinkedHashMap<>();
    for (LiveWorker worker : workers) {
      Long rss = worker.rss();
      if (rss != null) {
        byPid.put(worker.pid(), rss);
      }
    }
    return byPid.isEmpty() ? null : byPid.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <K> List<LiveWorker> group(Map<K, List<LiveWorker>> groups, K key) {
    return Objects.requireNonNull(groups.computeIfAbsent(key, _ -> new ArrayList<>()));
  }
}
