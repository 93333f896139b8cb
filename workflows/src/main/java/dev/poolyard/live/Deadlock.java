package dev.poolyard.live;

import dev.poolyard.task.TaskSpec;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that wait for each other, so that none of them can ever go on.
 *
 * @param links each waits for the next and the last for the first, unless it waits for something
 *     that nobody is left to bring
 * @param stuck how many tasks can never go on because of it, these among them
 */
public record Deadlock(List<Link> links, int stuck) {

  /**
   * One task that waits.
   *
   * @param lane the worker that runs it
   * @param waitsFor in words, as the end of a sentence that begins with "waits for"
   * @param next the number of the task that would have to go on first, null if there is none
   */
  public record Link(TaskSpec task, int lane, String waitsFor, @Nullable Long next) {

    private String inWords() {
      return "task %d (%s) waits for %s".formatted(task.id(), task.node(), waitsFor);
    }
  }

  public Deadlock {
    links = List.copyOf(links);
  }

  /** Returns what happened and what would mend it, in a few sentences. */
  public String inWords() {
    String circle = links.stream().map(Link::inWords).collect(Collectors.joining("; "));
    boolean starved = links.stream().anyMatch(link -> link.waitsFor().contains("no worker"));
    String mend =
        starved
            ? "Give the executor more workers than tasks that wait on it, or do not wait for its"
                + " tasks inside its own tasks."
            : "Let one of them finish without waiting for the others, or give its wait a timeout.";
    return "T%s. None of them can ever go on. %s".formatted(circle.substring(1), mend);
  }
}
