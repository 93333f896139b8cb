package dev.poolyard.process;

import dev.poolyard.engine.RunOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What the server and a main process say to each other, and how it is put into frames. */
sealed interface MainMessage {

  /** To the main process, first: run this. */
  record Start(RunRequest request) implements MainMessage {}

  /** To the main process: end the run as cancelled. */
  record Cancel(boolean waitForRunning, boolean cancelFutures) implements MainMessage {}

  /** From the main process, first: it has started and so have its standbys. */
  record Ready() implements MainMessage {}

  /** From the main process: an event of the run, as JSON; the last one ends the run. */
  record Happened(String event) implements MainMessage {}

  /** Returns the message as the content of a frame. */
  default byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      switch (this) {
        case Start start -> {
          out.writeByte('S');
          writeSpan(out, start.request().options().timeout());
          writeSpan(out, start.request().options().deadlockGrace());
          out.write(start.request().document().getBytes(StandardCharsets.UTF_8));
        }
        case Cancel cancel -> {
          out.writeByte('C');
          out.writeBoolean(cancel.waitForRunning());
          out.writeBoolean(cancel.cancelFutures());
        }
        case Ready _ -> out.writeByte('R');
        case Happened happened -> {
          out.writeByte('H');
          out.write(happened.event().getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a message.
   *
   * @throws IOException if the content is no message
   */
  static MainMessage decode(byte[] content) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    byte kind = in.readByte();
    return switch (kind) {
      case 'S' -> {
        RunOptions options = new RunOptions(readSpan(in), readSpan(in));
        yield new Start(new RunRequest(readText(in), options));
      }
      case 'C' -> new Cancel(in.readBoolean(), in.readBoolean());
      case 'R' -> new Ready();
      case 'H' -> new Happened(readText(in));
      default -> throw new IOException("a message must begin with S, C, R or H, was " + kind);
    };
  }

  private static void writeSpan(DataOutputStream out, Optional<Duration> span) throws IOException {
    out.writeLong(span.map(Duration::toNanos).orElse(-1L));
  }

  private static Optional<Duration> readSpan(DataInputStream in) throws IOException {
    long nanos = in.readLong();
    return nanos < 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
