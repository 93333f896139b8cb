package dev.poolyard.executor.process;

import dev.poolyard.language.FunctionCache.Statistics;
import dev.poolyard.task.CacheReport;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.Waits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Writes and reads what a task cost, in the same order of fields. */
final class EffortCodec {
  /** The size of a cache that keeps all results. */
  private static final long UNBOUNDED = -1;

  private EffortCodec() {}

  static void write(DataOutputStream out, Effort effort) throws IOException {
    out.writeLong(effort.evaluations());
    out.writeLong(effort.runNanos());
    out.writeLong(effort.cpuNanos());
    writeWaits(out, effort.waits());
    writeCaches(out, effort.caches());
  }

  static Effort read(DataInputStream in) throws IOException {
    return new Effort(in.readLong(), in.readLong(), in.readLong(), readWaits(in), readCaches(in));
  }

  private static void writeWaits(DataOutputStream out, Waits waits) throws IOException {
    out.writeLong(waits.gil());
    out.writeLong(waits.lock());
    out.writeLong(waits.future());
    out.writeLong(waits.sleep());
  }

  private static Waits readWaits(DataInputStream in) throws IOException {
    return new Waits(in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }

  private static void writeCaches(DataOutputStream out, List<CacheReport> caches)
      throws IOException {
    out.writeInt(caches.size());
    for (CacheReport cache : caches) {
      TaskCodec.writeText(out, cache.node());
      out.writeLong(cache.pid());
      out.writeInt(cache.place());
      out.writeLong(cache.number());
      writeStatistics(out, cache.statistics());
    }
  }

  private static List<CacheReport> readCaches(DataInputStream in) throws IOException {
    List<CacheReport> caches = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      caches.add(
          new CacheReport(
              TaskCodec.readText(in),
              in.readLong(),
              in.readInt(),
              in.readLong(),
              readStatistics(in)));
    }
    return caches;
  }

  private static void writeStatistics(DataOutputStream out, Statistics statistics)
      throws IOException {
    out.writeLong(statistics.hits());
    out.writeLong(statistics.misses());
    out.writeLong(statistics.maxsize().orElse(UNBOUNDED));
    out.writeLong(statistics.currsize());
  }

  private static Statistics readStatistics(DataInputStream in) throws IOException {
    long hits = in.readLong();
    long misses = in.readLong();
    long maxsize = in.readLong();
    return new Statistics(
        hits,
        misses,
        maxsize == UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(maxsize),
        in.readLong());
  }
}
