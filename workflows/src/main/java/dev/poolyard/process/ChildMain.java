package dev.poolyard.process;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunEvent;
import dev.poolyard.executor.process.FrameInput;
import dev.poolyard.executor.process.FrameOutput;
import dev.poolyard.process.MainMessage.Happened;
import dev.poolyard.process.MainMessage.Ready;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A main process as the server sees it. One thread at a time reads; sending, killing and ending may
 * come from any thread.
 */
final class ChildMain {
  private static final long EXIT_GRACE_MILLIS = 2_000;

  private final Process process;
  private final FrameInput in;
  private final FrameOutput out;

  private ChildMain(Process process) {
    this.process = process;
    this.in = new FrameInput(process.getInputStream());
    this.out = new FrameOutput(process.getOutputStream());
  }

  /**
   * Starts a main process and returns at once.
   *
   * @throws IOException if it cannot be started
   */
  static ChildMain start(int standbyWorkers) throws IOException {
    return new ChildMain(ChildPrograms.main(standbyWorkers).start());
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Waits until the process can take its run.
   *
   * @throws IOException if it ended instead
   */
  void awaitReady() throws IOException {
    byte[] frame = in.read();
    if (frame == null || !(MainMessage.decode(frame) instanceof Ready)) {
      throw new IOException("a main process must say first that it is ready");
    }
  }

  /**
   * Sends a message.
   *
   * @throws IOException if the process is gone
   */
  void send(MainMessage message) throws IOException {
    out.write(message.encode());
  }

  /**
   * Waits for the next event.
   *
   * @return null if the process is gone
   */
  @Nullable RunEvent receive() throws IOException {
    byte[] frame = in.read();
    if (frame == null) {
      return null;
    }
    if (MainMessage.decode(frame) instanceof Happened happened) {
      return EventJson.read(happened.event());
    }
    throw new IOException("a main process with a run must tell events only");
  }

  /** Ends the process by force. Idempotent. */
  void kill() {
    process.destroyForcibly();
  }

  /** Tells the process to end and returns at once. Idempotent. */
  void end() {
    out.close();
  }

  /** Waits until the process is gone, by force if it takes long, and returns its exit status. */
  int awaitGone() {
    try {
      if (!process.waitFor(EXIT_GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    return process.onExit().join().exitValue();
  }
}
