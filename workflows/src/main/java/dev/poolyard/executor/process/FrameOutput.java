package dev.poolyard.executor.process;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames to a pipe: four bytes of length, then the content. Thread-safe. */
public final class FrameOutput {
  private final DataOutputStream out;

  /** Writes to {@code out} from now on. */
  public FrameOutput(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /**
   * Writes one frame and pushes it out.
   *
   * @throws IOException if the other side is gone
   */
  public synchronized void write(byte[] content) throws IOException {
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  /** Ends the pipe; the other side reads its end. Idempotent. */
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      // The other side is gone already, which is all that closing is to bring about.
    }
  }
}
