package dev.poolyard.executor.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the frames that {@link FrameOutput} writes. For one thread at a time. */
public final class FrameInput {
  private static final int LONGEST = 1 << 30;

  private final DataInputStream in;

  /** Reads from {@code in} from now on. */
  public FrameInput(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  /**
   * Reads the next frame, waiting for it.
   *
   * @return null if the other side has ended the pipe or is gone
   * @throws IOException if what comes is no frame
   */
  public byte @Nullable [] read() throws IOException {
    try {
      int length = in.readInt();
      if (length < 0 || length > LONGEST) {
        throw new IOException("a frame must be 0 to " + LONGEST + " bytes, was " + length);
      }
      byte[] content = new byte[length];
      in.readFully(content);
      return content;
    } catch (EOFException e) {
      return null;
    }
  }
}
