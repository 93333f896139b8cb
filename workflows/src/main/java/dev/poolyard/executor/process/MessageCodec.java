package dev.poolyard.executor.process;

import dev.poolyard.executor.process.WorkerMessage.Answered;
import dev.poolyard.executor.process.WorkerMessage.Asked;
import dev.poolyard.executor.process.WorkerMessage.Ended;
import dev.poolyard.executor.process.WorkerMessage.Introduce;
import dev.poolyard.executor.process.WorkerMessage.Printed;
import dev.poolyard.executor.process.WorkerMessage.Progressed;
import dev.poolyard.executor.process.WorkerMessage.Ready;
import dev.poolyard.executor.process.WorkerMessage.RunTask;
import dev.poolyard.executor.process.WorkerMessage.Sampled;
import dev.poolyard.executor.process.WorkerMessage.StopTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.NotTransferableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads the content of frames between a main process and its workers. */
public final class MessageCodec {
  private static final byte INTRODUCE = 1;
  private static final byte RUN_TASK = 2;
  private static final byte STOP_TASK = 3;
  private static final byte READY = 4;
  private static final byte PRINTED = 5;
  private static final byte PROGRESSED = 6;
  private static final byte ENDED = 7;
  private static final byte ASKED = 8;
  private static final byte ANSWERED = 9;
  private static final byte SAMPLED = 10;

  private MessageCodec() {}

  /**
   * Returns the message as the content of a frame.
   *
   * @throws NotTransferableException if a value in it cannot leave its process
   */
  public static byte[] encode(WorkerMessage message) throws NotTransferableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      switch (message) {
        case Introduce introduce -> {
          out.writeByte(INTRODUCE);
          TaskCodec.writeText(out, introduce.processName());
        }
        case RunTask run -> {
          out.writeByte(RUN_TASK);
          TaskCodec.writeTask(out, run.task());
        }
        case StopTask stop -> {
          out.writeByte(STOP_TASK);
          out.writeLong(stop.task());
        }
        case Ready _ -> out.writeByte(READY);
        case Printed printed -> {
          out.writeByte(PRINTED);
          TaskCodec.writeText(out, printed.text());
        }
        case Progressed progressed -> {
          out.writeByte(PROGRESSED);
          out.writeDouble(progressed.fraction());
        }
        case Sampled sampled -> {
          out.writeByte(SAMPLED);
          out.writeLong(sampled.task());
          out.writeByte(sampled.state().ordinal());
          out.writeDouble(sampled.cpu());
        }
        case Asked asked -> {
          out.writeByte(ASKED);
          TaskCodec.writeQuestion(out, asked);
        }
        case Answered answered -> {
          out.writeByte(ANSWERED);
          TaskCodec.writeAnswer(out, answered);
        }
        case Ended ended -> {
          out.writeByte(ENDED);
          out.writeLong(ended.codecNanos());
          TaskCodec.writeResult(out, ended.result());
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
  public static WorkerMessage decode(byte[] content) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    byte kind = in.readByte();
    return switch (kind) {
      case INTRODUCE -> new Introduce(TaskCodec.readText(in));
      case RUN_TASK -> new RunTask(TaskCodec.readTask(in));
      case STOP_TASK -> new StopTask(in.readLong());
      case READY -> new Ready();
      case PRINTED -> new Printed(TaskCodec.readText(in));
      case PROGRESSED -> new Progressed(in.readDouble());
      case ENDED -> {
        long codecNanos = in.readLong();
        yield new Ended(TaskCodec.readResult(in), codecNanos);
      }
      case ASKED -> TaskCodec.readQuestion(in);
      case ANSWERED -> TaskCodec.readAnswer(in);
      case SAMPLED -> new Sampled(in.readLong(), state(in.readByte()), in.readDouble());
      default -> throw new IOException("a message must begin with 1 to 10, was " + kind);
    };
  }

  private static WorkerState state(byte ordinal) throws IOException {
    WorkerState[] states = WorkerState.values();
    if (ordinal < 0 || ordinal >= states.length) {
      throw new IOException(
          "a state must be 0 to %d, was %d".formatted(states.length - 1, ordinal));
    }
    return states[ordinal];
  }
}
