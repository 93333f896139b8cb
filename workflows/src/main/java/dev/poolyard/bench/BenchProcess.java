package dev.poolyard.bench;

import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.local.GlobalInterpreterLock;
import dev.poolyard.executor.local.LocalSetting;
import dev.poolyard.executor.local.MainThread;
import dev.poolyard.executor.local.ThreadNames;
import dev.poolyard.executor.local.ThreadPool;
import dev.poolyard.process.MainThreads;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.SourceFunction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Poolyard's side of a benchmark: runs programs as tasks, by the same executors as in a run, when a
 * {@link Contestant} tells it to. It ends when its standard input does.
 */
final class BenchProcess {
  private static final int MOST_THREADS = 2;
  private static final Duration TIMEOUT = Duration.ofMinutes(10);

  private final TaskRunner runner = new TaskRunner();
  private final RunJournal journal = new RunJournal(_ -> {});
  private final ThreadNames names = new ThreadNames();
  private final MainThread mainThread = new MainThread(journal, runner);
  private final TaskExecutor freeThreads = threadPool(null);
  private final TaskExecutor lockedThreads = threadPool(new GlobalInterpreterLock());
  private final Map<String, String> programs = new HashMap<>();
  private long tasks;

  private BenchProcess() {}

  /** Starts the program; it takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    BenchProcess bench = new BenchProcess();
    MainThreads.start(bench::work);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    // This thread goes on reading, so that it notices the end whatever is being measured.
    ExecutorService answering =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String told = line;
      answering.execute(() -> System.out.println(bench.answer(told.split(" "))));
    }
    Runtime.getRuntime().halt(0);
  }

  private void work() {
    try {
      mainThread.work(() -> {});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private TaskExecutor threadPool(@Nullable GlobalInterpreterLock lock) {
    return ThreadPool.ofThreads(
        new LocalSetting(journal, runner, names, "bench", lock),
        MOST_THREADS,
        "",
        new Initializer());
  }

  private String answer(String[] words) {
    try {
      Timing timing =
          switch (words[0]) {
            case "version" -> new Timing(0, "Java " + System.getProperty("java.version"));
            case "load" -> load(words[1], words[2]);
            case "call" -> call(program(words[1]), words[2]);
            case "first" -> call(decoded(words[1]), words[2]);
            case "threads" -> threads(words);
            default -> throw new BenchException("unknown word");
          };
      return timing.nanos() + " " + timing.result();
    } catch (BenchException | InterruptedException | RuntimeException e) {
      return "error " + e;
    }
  }

  private Timing load(String name, String encoded) {
    programs.put(name, decoded(encoded));
    return new Timing(0, "loaded");
  }

  /** Takes the time where the task ran, its compiling included when it is new. */
  private Timing call(String source, String argument) throws BenchException, InterruptedException {
    TaskResult result = resultOf(mainThread.submit(task(source, argument)));
    return new Timing(result.effort().runNanos(), valueOf(result));
  }

  private Timing threads(String[] words) throws BenchException, InterruptedException {
    TaskExecutor executor = words[2].equals("gil") ? lockedThreads : freeThreads;
    List<TaskFuture> futures = new ArrayList<>();
    long start = System.nanoTime();
    for (int thread = 0; thread < Integer.parseInt(words[1]); thread++) {
      futures.add(executor.submit(task(program(words[3]), words[4])));
    }
    List<TaskResult> results = futures.stream().map(BenchProcess::resultOf).toList();
    return new Timing(System.nanoTime() - start, valueOf(results.getLast()));
  }

  private TaskSpec task(String source, String argument) {
    return new TaskSpec(
        ++tasks,
        "bench",
        1,
        TaskSpec.NO_ITEM,
        1,
        Operation.CALL,
        new SourceFunction(source, "run"),
        List.of(new IntValue(Long.parseLong(argument))),
        Map.of(),
        false,
        TIMEOUT);
  }

  private String program(String name) {
    return Objects.requireNonNull(programs.get(name), name);
  }

  private static String decoded(String source) {
    return new String(Base64.getDecoder().decode(source), StandardCharsets.UTF_8);
  }

  private static TaskResult resultOf(TaskFuture future) {
    CompletableFuture<TaskResult> result = new CompletableFuture<>();
    future.onDone(result::complete);
    return result.join();
  }

  private static String valueOf(TaskResult result) throws BenchException {
    return switch (result) {
      case Succeeded succeeded -> Repr.of(succeeded.value());
      case Failed failed ->
          throw new BenchException(failed.error().type() + ": " + failed.error().message());
      case Cancelled cancelled -> throw new BenchException(cancelled.reason());
    };
  }
}
