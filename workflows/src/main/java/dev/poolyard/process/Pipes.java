package dev.poolyard.process;

import dev.poolyard.executor.process.FrameInput;
import dev.poolyard.executor.process.FrameOutput;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/**
 * This process's standard input and output, as the pipes to its parent.
 *
 * @param in from the parent; it ends when the parent does, however that ends
 * @param out to the parent
 */
record Pipes(FrameInput in, FrameOutput out) {

  /**
   * Takes both pipes; whatever else is printed to standard output goes to standard error from now
   * on, for it would not be a frame.
   */
  static Pipes take() {
    Pipes pipes =
        new Pipes(
            new FrameInput(new FileInputStream(FileDescriptor.in)),
            new FrameOutput(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    return pipes;
  }

  /**
   * Ends this process at once, and with it, as their pipes end too, all processes it has started.
   *
   * <p>Nothing in a child process needs an orderly end, and none may delay it; only a training run
   * for the ahead-of-time cache must end in the usual way, as the JVM writes the cache then.
   */
  static void end() {
    if (Boolean.getBoolean("poolyard.training")) {
      System.exit(0);
    }
    Runtime.getRuntime().halt(0);
  }

  /** Ends this process at once because it cannot go on, and says why where its parent complains. */
  static void fail(Throwable cause) {
    cause.printStackTrace();
    Runtime.getRuntime().halt(1);
  }
}
