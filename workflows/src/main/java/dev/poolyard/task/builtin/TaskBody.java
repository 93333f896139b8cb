package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.Value;

/** What a built-in task does, once its arguments are known to be right. */
@FunctionalInterface
interface TaskBody {
  Value run(Arguments arguments, Checkpoint checkpoint) throws StoppedException;
}
