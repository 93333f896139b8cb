package dev.poolyard.language.module.live;

import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;

/** The lock of a shared object, which {@code with} takes and gives back. */
final class Locking {
  private Locking() {}

  static LiveTypes.Methods methods() {
    return new LiveTypes.Methods()
        .and("__enter__", (c, self, a) -> LiveTypes.ask(c, self, "acquire"))
        .and(
            "__exit__",
            (c, self, a) -> {
              LiveTypes.ask(c, self, "release");
              return false;
            });
  }

  static LiveObject lockOf(LiveObject shared) {
    return new LiveObject(new LiveReference(LiveKind.LOCK, shared.reference().id()));
  }
}
