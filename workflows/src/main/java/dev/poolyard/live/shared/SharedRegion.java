package dev.poolyard.live.shared;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Numbers of 64 bits in memory that several processes map from one file.
 *
 * <p>Beside each number lies what it should be: the sum of all that was added to it, kept by
 * indivisible instructions. Where the two differ updates were lost. A number that was also assigned
 * is not judged, since nobody can say what it should be. Thread-safe, also between processes.
 */
public final class SharedRegion implements AutoCloseable {
  private static final String SUFFIX = ".shared";
  private static final VarHandle LONG = JAVA_LONG.varHandle();

  /** Of each number: its value, what it should be, and whether it was assigned. */
  private static final int LONGS_PER_NUMBER = 3;

  private static final int EXPECTED = Long.BYTES;
  private static final int ASSIGNED = 2 * Long.BYTES;
  private static final long STRIDE = (long) LONGS_PER_NUMBER * Long.BYTES;

  private final Path file;
  private final int length;
  private final boolean owner;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment memory;

  private SharedRegion(Path file, int length, boolean owner) throws IOException {
    this.file = file;
    this.length = length;
    this.owner = owner;
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      this.memory = channel.map(MapMode.READ_WRITE, 0, Math.max(1, length) * STRIDE, arena);
    }
  }

  /**
   * Makes a region of zeros in a new file, which is deleted when the region is closed.
   *
   * @throws IOException if the file cannot be made
   */
  public static SharedRegion create(int length) throws IOException {
    Path file = Files.createTempFile(prefix(ProcessHandle.current().pid()), SUFFIX);
    return new SharedRegion(file, length, true);
  }

  private static String prefix(long pid) {
    return "poolyard-" + pid + "-";
  }

  /** Deletes the files that a process left behind which died before it could. */
  public static void deleteLeftBy(long pid) {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            Path.of(System.getProperty("java.io.tmpdir")), prefix(pid) + "*" + SUFFIX)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // They lie among the system's temporary files, which the system clears.
    }
  }

  /**
   * Opens the region that another process has made.
   *
   * @throws IOException if it is gone
   */
  public static SharedRegion open(Path file, int length) throws IOException {
    return new SharedRegion(file, length, false);
  }

  /** Returns the file it is mapped from. */
  public Path file() {
    return file;
  }

  /** Returns how many numbers it has. */
  public int length() {
    return length;
  }

  /** Returns the number at {@code index}, from 0. */
  public long get(int index) {
    return (long) LONG.getOpaque(memory, at(index));
  }

  /** Sets the number at {@code index}; from then on it is not judged. */
  public void set(int index, long value) {
    LONG.setOpaque(memory, at(index) + ASSIGNED, 1L);
    LONG.setOpaque(memory, at(index), value);
  }

  /** Sets what the number at {@code index} begins with. */
  void begin(int index, long value) {
    LONG.setOpaque(memory, at(index), value);
    LONG.setOpaque(memory, at(index) + EXPECTED, value);
  }

  /** Adds by one indivisible instruction. */
  public void addAtomically(int index, long summand) {
    LONG.getAndAdd(memory, at(index), summand);
    LONG.getAndAdd(memory, at(index) + EXPECTED, summand);
  }

  /**
   * Adds by a read and then a write, as a processor does that was not told better.
   *
   * @param between what happens between the two: the worker's usual checkpoint
   */
  public void addPlainly(int index, long summand, Runnable between) {
    long read = (long) LONG.getOpaque(memory, at(index));
    between.run();
    LONG.setOpaque(memory, at(index), read + summand);
    LONG.getAndAdd(memory, at(index) + EXPECTED, summand);
  }

  /** Returns what the number at {@code index} should be. */
  long expected(int index) {
    return (long) LONG.getOpaque(memory, at(index) + EXPECTED);
  }

  /** Returns whether the number at {@code index} can be judged: whether it was only added to. */
  boolean isJudged(int index) {
    return (long) LONG.getOpaque(memory, at(index) + ASSIGNED) == 0;
  }

  private static long at(int index) {
    return index * STRIDE;
  }

  /** Unmaps the memory; its maker deletes the file. Idempotent. */
  @Override
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
    if (owner) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // It lies among the system's temporary files, which the system clears.
      }
    }
  }
}
