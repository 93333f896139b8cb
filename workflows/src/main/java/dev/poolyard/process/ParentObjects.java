package dev.poolyard.process;

import dev.poolyard.executor.process.MessageCodec;
import dev.poolyard.executor.process.WorkerMessage.Answered;
import dev.poolyard.executor.process.WorkerMessage.Asked;
import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.live.shared.NumberMethods;
import dev.poolyard.live.shared.SharedNumbers;
import dev.poolyard.task.LiveObjects;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.Value;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<LiveReference, Optional<NumberMethods>> regions = new ConcurrentHashMap<>();
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
    boolean numbers = target.kind() == LiveKind.COUNTER || target.kind() == LiveKind.ARRAY;
    Optional<NumberMethods> mapped = numbers ? mapped(target, asker) : Optional.empty();
    return mapped.isPresent()
        ? mapped.get().ask(target.kind(), method, arguments, asker)
        : askParent(target, method, arguments, keywords, asker);
  }

  /** Shared memory is reached without the parent, unless the parent's lock guards it. */
  private Optional<NumberMethods> mapped(LiveReference target, WaitingTask asker)
      throws FunctionException, StoppedException {
    Optional<NumberMethods> known = regions.get(target);
    if (known == null) {
      Value where = askParent(target, SharedNumbers.WHERE, List.of(), Map.of(), asker);
      known = Optional.ofNullable(SharedNumbers.open(where));
      regions.put(target, known);
    }
    return known;
  }

  private Value askParent(
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
