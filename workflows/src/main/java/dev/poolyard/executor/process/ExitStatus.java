package dev.poolyard.executor.process;

/** Explains the exit status of a process that was not told to end. */
public final class ExitStatus {
  private static final int SIGNALLED = 128;
  private static final int SIGKILL = 9;
  private static final int SIGTERM = 15;

  /** What {@code -XX:+ExitOnOutOfMemoryError} makes a JVM exit with. */
  private static final int OUT_OF_MEMORY = 3;

  private ExitStatus() {}

  /** Returns the rest of a sentence that begins with "it was". */
  public static String describe(int code) {
    return switch (code - SIGNALLED) {
      case SIGKILL -> "killed (signal 9)";
      case SIGTERM -> "terminated (signal 15)";
      default -> describeOther(code);
    };
  }

  private static String describeOther(int code) {
    if (code == OUT_OF_MEMORY) {
      return "out of memory";
    }
    return code > SIGNALLED
        ? "ended by signal " + (code - SIGNALLED)
        : "ended with exit status " + code;
  }
}
