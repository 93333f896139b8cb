package dev.poolyard.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.process.LiveRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSteeringTest {
  private final RunSteering steering = new RunSteering();
  private final TestingLiveRun run = new TestingLiveRun();

  @Test
  void ordersGivenBeforeThereAreProcessesAreCarriedOutInTheirOrder() {
    steering.kill();
    steering.cancel(true, false);
    steering.connect(run);

    assertThat(run.orders).containsExactly("kill", "cancel true false");
  }

  @Test
  void ordersGivenAfterwardsAreCarriedOutAtOnce() {
    steering.connect(run);
    steering.cancel(false, true);

    assertThat(run.orders).containsExactly("cancel false true");
    assertThat(steering.killWorker(7)).isTrue();
  }

  @Test
  void beforeThereAreProcessesThereIsNoWorkerToKill() {
    assertThat(steering.killWorker(7)).isFalse();
  }

  /** Remembers what it was told. */
  private static final class TestingLiveRun implements LiveRun {
    private final List<String> orders = new ArrayList<>();

    @Override
    public long pid() {
      return 1;
    }

    @Override
    public void cancel(boolean wait, boolean cancelFutures) {
      orders.add("cancel " + wait + " " + cancelFutures);
    }

    @Override
    public void kill() {
      orders.add("kill");
    }

    @Override
    public boolean killWorker(long pid) {
      return pid == 7;
    }
  }
}
