package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks wait for each other, so that none of them can ever go on.
 *
 * @param cycle each waits for the next and the last for the first; the last waits for nobody if
 *     nobody is left to bring what it waits for
 * @param message what happened and what would mend it, in a few sentences
 */
public record DeadlockFound(double t, List<WaitingTask> cycle, String message) implements RunEvent {

  /**
   * One task that waits.
   *
   * @param lane the worker that runs it
   * @param waitsFor the number of the task that would have to go on first, null if there is none
   * @param reason what it waits for, as the end of a sentence that begins with "waits for"
   */
  public record WaitingTask(
      long task,
      String node,
      int lane,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long waitsFor,
      String reason) {}

  public DeadlockFound {
    cycle = List.copyOf(cycle);
  }
}
