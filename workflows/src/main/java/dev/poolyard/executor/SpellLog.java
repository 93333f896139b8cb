package dev.poolyard.executor;

import dev.poolyard.event.Spell;
import dev.poolyard.task.WorkerState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one worker was seen waiting for during its task, to be kept with how that ended: samples
 * pass, but a recording shall show the same.
 *
 * <p>Bounded: of a task with very many spells, neighbours of one kind are put together, which moves
 * them a little and leaves the sums as they are. Not thread-safe; guarded by its {@link
 * RunJournal}.
 */
final class SpellLog {
  /** A task that is looked at every 50 ms reaches this after ten seconds at the earliest. */
  static final int MOST = 200;

  private static final Set<WorkerState> TOLD =
      EnumSet.of(
          WorkerState.WAITING_GIL,
          WorkerState.WAITING_LOCK,
          WorkerState.WAITING_FUTURE,
          WorkerState.SLEEPING);

  private final List<Spell> spells = new ArrayList<>();
  private long task = SampledWorker.NO_TASK;
  private WorkerState state = WorkerState.RUNNING;
  private double since;

  /** Takes in what the worker was seen doing at a time, in seconds. */
  void saw(long seenTask, WorkerState seenState, double t) {
    if (seenTask != task) {
      forget();
      task = seenTask;
    }
    if (seenState != state) {
      end(t);
      state = seenState;
      since = t;
    }
  }

  /** Returns the spells of a task that ends now, null if there are none, and forgets them. */
  @Nullable List<Spell> take(long endedTask, double t) {
    if (endedTask != task) {
      return null;
    }
    end(t);
    List<Spell> taken = List.copyOf(spells);
    forget();
    return taken.isEmpty() ? null : taken;
  }

  private void forget() {
    spells.clear();
    task = SampledWorker.NO_TASK;
    state = WorkerState.RUNNING;
  }

  private void end(double t) {
    if (!TOLD.contains(state) || spells.size() >= MOST) {
      return;
    }
    spells.add(new Spell(state, since, t));
    if (spells.size() == MOST) {
      putTogether();
    }
  }

  private void putTogether() {
    List<Spell> fewer = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      boolean paired = i + 1 < spells.size() && spells.get(i + 1).state() == spell.state();
      if (paired) {
        Spell next = spells.get(++i);
        double length = spell.to() - spell.from() + next.to() - next.from();
        fewer.add(new Spell(spell.state(), spell.from(), spell.from() + length));
      } else {
        fewer.add(spell);
      }
    }
    spells.clear();
    spells.addAll(fewer);
  }
}
