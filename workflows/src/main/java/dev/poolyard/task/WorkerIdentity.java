package dev.poolyard.task;

/**
 * Who a worker is, as the functions that run on it are told.
 *
 * @param pid the process id of the process it is in
 * @param processName such as {@code MainProcess} or {@code Process-1}
 * @param threadName such as {@code MainThread} or {@code ThreadPoolExecutor-0_0}
 */
public record WorkerIdentity(long pid, String processName, String threadName) {

  /** The process name of a run's own process, and the thread name of a process's first thread. */
  public static final String MAIN_PROCESS = "MainProcess";

  public static final String MAIN_THREAD = "MainThread";
}
