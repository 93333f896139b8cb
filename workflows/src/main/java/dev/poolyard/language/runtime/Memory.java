package dev.poolyard.language.runtime;

/**
 * Keeps functions from using up the memory of their process, which other functions share: one that
 * asks for more than is left gets a MemoryError, long before Java itself would fail anywhere.
 */
final class Memory {
  private static final long ALL = Runtime.getRuntime().maxMemory();
  private static final long MOST = ALL / 100 * 80;
  private static final long DANGEROUS = ALL / 100 * 92;
  private static final long NANOS_BETWEEN_COLLECTIONS = 500_000_000L;

  private static volatile long collected = System.nanoTime() - NANOS_BETWEEN_COLLECTIONS;

  private Memory() {}

  /** Raises a MemoryError if there is no room for {@code bytes} more. */
  static void check(long bytes) {
    if (used() + bytes > MOST) {
      relieve(bytes);
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** What is used may be garbage, so it is collected, but not again and again. */
  private static synchronized void relieve(long bytes) {
    long needed = used() + bytes;
    boolean recently = System.nanoTime() - collected < NANOS_BETWEEN_COLLECTIONS;
    if (needed <= MOST || (recently && needed <= DANGEROUS)) {
      return;
    }
    System.gc();
    collected = System.nanoTime();
    if (used() + bytes > MOST) {
      throw Raise.of(ExceptionTypes.MEMORY_ERROR, "the worker has no memory left");
    }
  }
}
