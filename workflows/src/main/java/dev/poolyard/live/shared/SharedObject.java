package dev.poolyard.live.shared;

import dev.poolyard.live.LiveObject;
import dev.poolyard.live.RunObjects;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.util.Optional;

/** An object that the tasks of a run share. Thread-safe; closed by the run. */
public interface SharedObject extends LiveObject, AutoCloseable {
  /** Returns how functions refer to it. */
  LiveReference reference();

  /** Adds it to what functions can use. */
  void join(RunObjects objects);

  /** Returns what it holds at the moment. */
  Value snapshot();

  /** Returns what was lost of it so far, if anything. */
  default Optional<LostUpdates> lost() {
    return Optional.empty();
  }

  /** Frees what it holds; nobody may use it any more. Idempotent. */
  @Override
  void close();
}
