package dev.poolyard.server.cli;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunResource;

/** Shows a run to whoever started it on the command line. Called on one thread at a time. */
interface RunDisplay {

  /** Shows what happened. */
  void show(RunEvent event);

  /** Tells the user something about the program itself. */
  void say(String message);

  /** Shows how the run ended; the last call. */
  void end(RunResource resource);

  /**
   * Returns what suits where the output goes.
   *
   * @param silent whether nothing is to be shown
   */
  static RunDisplay choose(boolean silent) {
    if (silent) {
      return new SilentDisplay();
    }
    PlainDisplay plain = new PlainDisplay(System.out, System.err);
    return Terminal.isPresent() ? new TerminalDisplay(plain, System.err) : plain;
  }
}
