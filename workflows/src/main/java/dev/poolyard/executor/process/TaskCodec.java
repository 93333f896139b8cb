package dev.poolyard.executor.process;

import dev.poolyard.executor.process.WorkerMessage.Answered;
import dev.poolyard.executor.process.WorkerMessage.Asked;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueCodec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads tasks and their results, in the same order of fields. */
final class TaskCodec {
  private static final byte SUCCEEDED = 1;
  private static final byte FAILED = 2;
  private static final byte CANCELLED = 3;

  private TaskCodec() {}

  static void writeTask(DataOutputStream out, TaskSpec task)
      throws IOException, NotTransferableException {
    out.writeLong(task.id());
    writeText(out, task.node());
    out.writeInt(task.attempt());
    out.writeInt(task.firstItem());
    out.writeInt(task.siblings());
    writeText(out, task.operation().name());
    writeValue(out, task.function());
    writeValue(out, new ListValue(task.items()));
    writeKeywords(out, task.keywords());
    out.writeBoolean(task.collectErrors());
    out.writeLong(task.timeout().toNanos());
  }

  static TaskSpec readTask(DataInputStream in) throws IOException {
    return new TaskSpec(
        in.readLong(),
        readText(in),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        Operation.valueOf(readText(in)),
        readFunction(in),
        ((SequenceValue) readValue(in)).elements(),
        readKeywords(in),
        in.readBoolean(),
        Duration.ofNanos(in.readLong()));
  }

  static void writeQuestion(DataOutputStream out, Asked asked)
      throws IOException, NotTransferableException {
    writeValue(out, asked.target());
    writeText(out, asked.method());
    writeValue(out, new ListValue(asked.arguments()));
    writeKeywords(out, asked.keywords());
  }

  static Asked readQuestion(DataInputStream in) throws IOException {
    return new Asked(
        (LiveReference) readValue(in),
        readText(in),
        ((SequenceValue) readValue(in)).elements(),
        readKeywords(in));
  }

  static void writeAnswer(DataOutputStream out, Answered answered)
      throws IOException, NotTransferableException {
    Value value = answered.value();
    TaskError error = answered.error();
    out.writeByte(value != null ? SUCCEEDED : error != null ? FAILED : CANCELLED);
    if (value != null) {
      writeValue(out, value);
    } else if (error != null) {
      writeError(out, error);
    }
  }

  static Answered readAnswer(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case SUCCEEDED -> new Answered(readValue(in), null);
      case FAILED -> new Answered(null, readError(in));
      default -> new Answered(null, null);
    };
  }

  private static void writeKeywords(DataOutputStream out, Map<String, Value> keywords)
      throws IOException, NotTransferableException {
    out.writeInt(keywords.size());
    for (Map.Entry<String, Value> keyword : keywords.entrySet()) {
      writeText(out, keyword.getKey());
      writeValue(out, keyword.getValue());
    }
  }

  private static FunctionValue readFunction(DataInputStream in) throws IOException {
    return (FunctionValue) readValue(in);
  }

  private static Map<String, Value> readKeywords(DataInputStream in) throws IOException {
    Map<String, Value> keywords = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      keywords.put(readText(in), readValue(in));
    }
    return keywords;
  }

  static void writeResult(DataOutputStream out, TaskResult result)
      throws IOException, NotTransferableException {
    EffortCodec.write(out, result.effort());
    switch (result) {
      case Succeeded succeeded -> {
        out.writeByte(SUCCEEDED);
        writeValue(out, succeeded.value());
      }
      case Failed failed -> {
        out.writeByte(FAILED);
        writeError(out, failed.error());
        writeValue(out, new ListValue(failed.before()));
      }
      case Cancelled cancelled -> {
        out.writeByte(CANCELLED);
        writeText(out, cancelled.reason());
      }
    }
  }

  static TaskResult readResult(DataInputStream in) throws IOException {
    Effort effort = EffortCodec.read(in);
    byte kind = in.readByte();
    return switch (kind) {
      case SUCCEEDED -> new Succeeded(readValue(in), effort);
      case FAILED -> new Failed(readError(in), ((ListValue) readValue(in)).elements(), effort);
      case CANCELLED -> new Cancelled(readText(in), effort);
      default -> throw new IOException("a result must begin with 1 to 3, was " + kind);
    };
  }

  private static void writeError(DataOutputStream out, TaskError error) throws IOException {
    writeText(out, error.type());
    writeText(out, error.message());
    writeOptionalText(out, error.traceback());
    Integer offset = error.itemOffset();
    out.writeInt(offset == null ? -1 : offset);
  }

  private static TaskError readError(DataInputStream in) throws IOException {
    String type = readText(in);
    String message = readText(in);
    String traceback = readOptionalText(in);
    int offset = in.readInt();
    return new TaskError(type, message, traceback, offset < 0 ? null : offset);
  }

  private static void writeValue(DataOutputStream out, Value value)
      throws IOException, NotTransferableException {
    writeBytes(out, ValueCodec.toBytes(value));
  }

  private static Value readValue(DataInputStream in) throws IOException {
    return ValueCodec.fromBytes(readBytes(in));
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static void writeOptionalText(DataOutputStream out, @Nullable String text)
      throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeText(out, text);
    }
  }

  private static @Nullable String readOptionalText(DataInputStream in) throws IOException {
    return in.readBoolean() ? readText(in) : null;
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
