package dev.poolyard.server.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the system tells of a process.
 *
 * @param cpuSeconds processor time used, absent where the system does not tell
 * @param rss bytes of memory held, absent where the system does not tell
 */
record ProcessUsage(@Nullable Double cpuSeconds, @Nullable Long rss) {

  static ProcessUsage of(long pid) {
    Double cpuSeconds =
        ProcessHandle.of(pid)
            .flatMap(process -> process.info().totalCpuDuration())
            .map(ProcessUsage::seconds)
            .orElse(null);
    return new ProcessUsage(cpuSeconds, residentBytes(pid));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static @Nullable Long residentBytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(null);
    } catch (IOException | java.io.UncheckedIOException e) {
      return null; // Not Linux, or the process has just ended.
    }
  }
}
