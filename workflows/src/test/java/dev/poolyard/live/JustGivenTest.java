package dev.poolyard.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.live.shared.Channel;
import dev.poolyard.live.shared.SharedNumbers;
import dev.poolyard.live.shared.Sync;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WaitingTask;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Value;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A look for deadlocks at the moment between getting what was waited for and going on. */
class JustGivenTest {
  private final WaitGraph graph = new WaitGraph();
  private final RunObjects objects = new RunObjects();

  private void seeNoDeadlock() {
    List<Deadlock> found = new ArrayList<>();
    new DeadlockWatch(graph, Optional.empty(), found::add, found::add).look();
    assertThat(found).isEmpty();
  }

  /** A task that is looked at when it has been given what it waits for and still waits. */
  private final class Asker implements WaitingTask {
    private final TaskSpec task;
    private final Runnable giver;

    private Asker(long number, Runnable giver) {
      this.task =
          new TaskSpec(
              number,
              "node",
              1,
              TaskSpec.NO_ITEM,
              1,
              Operation.CALL,
              new BuiltInFunction("abs", List.of()),
              List.of(),
              Map.of(),
              false,
              TaskSpec.DEFAULT_TIMEOUT);
      this.giver = giver;
    }

    @Override
    public TaskSpec task() {
      return task;
    }

    @Override
    public boolean await(
        WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout) {
      giver.run();
      seeNoDeadlock();
      boolean came = condition.getAsBoolean();
      seeNoDeadlock();
      return came;
    }

    @Override
    public void checkpoint() {}

    @Override
    public void onEnd(Runnable last) {}

    @Override
    public void wake() {}
  }

  private Value ask(LiveReference object, String method, WaitingTask asker, Value... values) {
    try {
      return objects.ask(object, method, List.of(values), Map.of(), asker);
    } catch (FunctionException | StoppedException e) {
      throw new AssertionError(e);
    }
  }

  private static Runnable nothing() {
    return () -> {};
  }

  private Channel channel() {
    Channel channel = new Channel("channel", 1, graph);
    channel.join(objects);
    return channel;
  }

  @Test
  void a_task_that_was_given_a_lock_goes_on() throws IOException {
    try (SharedNumbers counter = SharedNumbers.counter("counter", 0, Sync.LOCK, graph)) {
      counter.join(objects);
      LiveReference lock = new LiveReference(LiveKind.LOCK, "counter");
      Asker holder = new Asker(1, nothing());
      ask(lock, "acquire", holder);

      ask(lock, "acquire", new Asker(2, () -> ask(lock, "release", holder)));
    }
  }

  @Test
  void a_task_that_was_given_a_value_goes_on() {
    LiveReference channel = channel().reference();
    Asker giver = new Asker(1, nothing());

    Value got =
        ask(
            channel,
            "get",
            new Asker(2, () -> ask(channel, "put", giver, new IntValue(7))),
            NoneValue.NONE);

    assertThat(got).isEqualTo(new IntValue(7));
  }

  @Test
  void a_task_that_was_given_room_goes_on() {
    Channel channel = channel();
    LiveReference reference = channel.reference();
    Asker first = new Asker(1, nothing());
    ask(reference, "put", first, new IntValue(1));

    ask(
        reference,
        "put",
        new Asker(2, () -> ask(reference, "get", first, NoneValue.NONE)),
        new IntValue(2));

    assertThat(channel.snapshot()).isEqualTo(new ListValue(List.of(new IntValue(2))));
  }
}
