package dev.poolyard.process;

import dev.poolyard.executor.process.MessageCodec;
import dev.poolyard.executor.process.WorkerMessage.Answered;
import dev.poolyard.executor.process.WorkerMessage.Asked;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.LiveObjects;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.Value;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The live objects of a run as a worker process sees them: they are in its main process, so each
 * question goes there and its answer comes back. A worker runs one task at a time, so there is one
 * question at a time.
 */
final class ParentObjects implements LiveObjects {
  /** Sends a frame to the parent. */
  @FunctionalInterface
  interface Sender {
    void send(byte[] frame) throws IOException;
  }

  private final Sender sender;
  private volatile @Nullable Answered answer;
  private volatile @Nullable WaitingTask asking;

  ParentObjects(Sender sender) {
    this.sender = sender;
  }

  @Override
  public Value ask(
      LiveReference target,
      String method,
      List<Value> arguments,
      Map<String, Value> keywords,
      WaitingTask asker)
      throws FunctionException, StoppedException {
    byte[] question;
    try {
      question = MessageCodec.encode(new Asked(target, method, arguments, keywords));
    } catch (NotTransferableException e) {
      throw new FunctionException("PicklingError", String.valueOf(e.getMessage()), "");
    }
    answer = null;
    asking = asker;
    try {
      sender.send(question);
    } catch (IOException e) {
      // The parent is gone, and this process is about to end with it.
      throw new StoppedException();
    }
    asker.await(stateWhileAsking(target), () -> answer != null, null);
    return valueOf(java.util.Objects.requireNonNull(answer));
  }

  private static WorkerState stateWhileAsking(LiveReference target) {
    return switch (target.kind()) {
      case FUTURE, EXECUTOR -> WorkerState.WAITING_FUTURE;
      case COUNTER, ARRAY, CHANNEL, LOCK -> WorkerState.WAITING_LOCK;
    };
  }

  private static Value valueOf(Answered answered) throws FunctionException, StoppedException {
    Value value = answered.value();
    TaskError error = answered.error();
    if (value != null) {
      return value;
    }
    if (error != null) {
      String traceback = error.traceback();
      throw new FunctionException(
          error.type(), error.message(), traceback == null ? "" : traceback);
    }
    throw new StoppedException();
  }

  /** Takes the parent's answer; called by the thread that listens to it. */
  void answered(Answered answered) {
    answer = answered;
    WaitingTask asker = asking;
    if (asker != null) {
      asker.wake();
    }
  }
}
