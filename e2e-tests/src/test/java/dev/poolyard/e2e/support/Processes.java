package dev.poolyard.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.awaitility.Awaitility;

/** What the operating system says about processes. */
public final class Processes {
  private Processes() {}

  /**
   * Whether the process still does something. One that has ended but was not collected by its
   * parent, as orphans under some containers' first process, does not, although it has a process
   * id.
   */
  public static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !hasEnded(process.pid());
  }

  /** Waits until none of {@code processes} runs; gives those that still do after {@code limit}. */
  public static List<ProcessHandle> awaitEnd(Collection<ProcessHandle> processes, Duration limit) {
    try {
      Awaitility.await()
          .atMost(limit)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> processes.stream().noneMatch(Processes::isRunning));
      return List.of();
    } catch (org.awaitility.core.ConditionTimeoutException e) {
      return processes.stream().filter(Processes::isRunning).toList();
    }
  }

  private static boolean hasEnded(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "stat");
    try {
      String line = Files.readString(status);
      char state = line.charAt(line.lastIndexOf(')') + 2);
      return state == 'Z' || state == 'X';
    } catch (NoSuchFileException e) {
      return Files.exists(Path.of("/proc/self")); // elsewhere than on Linux it says nothing
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
