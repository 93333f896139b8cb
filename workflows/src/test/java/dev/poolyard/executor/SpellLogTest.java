package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.Spell;
import dev.poolyard.task.WorkerState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is kept of a worker's waiting. */
class SpellLogTest {
  private final SpellLog log = new SpellLog();

  @Test
  void a_spell_lasts_until_the_worker_is_seen_doing_something_else_or_its_task_ends() {
    log.saw(1, WorkerState.WAITING_GIL, 1);
    log.saw(1, WorkerState.WAITING_GIL, 2);
    log.saw(1, WorkerState.RUNNING, 3);
    log.saw(1, WorkerState.SLEEPING, 4);
    log.saw(1, WorkerState.WAITING_LOCK, 5);

    assertThat(log.take(1, 6))
        .containsExactly(
            new Spell(WorkerState.WAITING_GIL, 1, 3),
            new Spell(WorkerState.SLEEPING, 4, 5),
            new Spell(WorkerState.WAITING_LOCK, 5, 6));
  }

  @Test
  void a_task_that_waited_for_nothing_has_none() {
    log.saw(1, WorkerState.RUNNING, 1);
    assertThat(log.take(1, 2)).isNull();
    assertThat(log.take(2, 3)).isNull();
  }

  @Test
  void a_task_gets_nothing_of_another() {
    log.saw(1, WorkerState.SLEEPING, 1);
    log.saw(2, WorkerState.RUNNING, 2);
    assertThat(log.take(1, 3)).isNull();
    assertThat(log.take(2, 3)).isNull();

    log.saw(3, WorkerState.SLEEPING, 4);
    assertThat(log.take(3, 5)).hasSize(1);
    log.saw(4, WorkerState.SLEEPING, 6);
    assertThat(log.take(4, 7)).containsExactly(new Spell(WorkerState.SLEEPING, 6, 7));
  }

  @Test
  void very_many_spells_are_put_together_and_their_sum_stays() {
    int count = 10 * SpellLog.MOST;
    for (int i = 0; i < count; i++) {
      log.saw(1, WorkerState.WAITING_GIL, i);
      log.saw(1, WorkerState.RUNNING, i + 0.5);
    }
    List<Spell> spells = Objects.requireNonNull(log.take(1, count));

    assertThat(spells).hasSizeBetween(SpellLog.MOST / 4, SpellLog.MOST);
    assertThat(spells.stream().mapToDouble(spell -> spell.to() - spell.from()).sum())
        .isEqualTo(count / 2.0);
    for (int i = 1; i < spells.size(); i++) {
      assertThat(spells.get(i).from()).isGreaterThanOrEqualTo(spells.get(i - 1).to());
    }
  }
}
