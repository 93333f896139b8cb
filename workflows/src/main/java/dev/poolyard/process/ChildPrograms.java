package dev.poolyard.process;

import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** How the programs of a run are started: which, with what memory, and where they complain. */
public final class ChildPrograms {
  private static final List<String> MAIN_OPTIONS = List.of("-Xmx2g", "-XX:+ExitOnOutOfMemoryError");
  private static final List<String> WORKER_OPTIONS =
      List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError");

  private ChildPrograms() {}

  /** Returns what starts a main process that keeps {@code standbyWorkers} workers ready. */
  static ProcessBuilder main(int standbyWorkers) {
    List<String> options = new ArrayList<>(MAIN_OPTIONS);
    String workerCache = System.getProperty("poolyard.aot.worker");
    if (workerCache != null) {
      options.add("-Dpoolyard.aot.worker=" + workerCache);
    }
    List<String> line = JavaCommand.line("main", MainProcess.class, options);
    line.add(Integer.toString(standbyWorkers));
    return build(line);
  }

  /** Returns what starts a worker process. */
  static ProcessBuilder worker() {
    return likeWorker(WorkerProcess.class);
  }

  /** Returns what starts {@code program} in a JVM like that of a worker process. */
  public static ProcessBuilder likeWorker(Class<?> program) {
    return build(JavaCommand.line("worker", program, WORKER_OPTIONS));
  }

  private static ProcessBuilder build(List<String> line) {
    return new ProcessBuilder(line).redirectError(Redirect.INHERIT);
  }
}
