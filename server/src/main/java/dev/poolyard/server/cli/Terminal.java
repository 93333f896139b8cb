package dev.poolyard.server.cli;

/** Whether somebody sits at a terminal. */
final class Terminal {
  private Terminal() {}

  /** Returns whether input and output are a terminal on which lines can be drawn again. */
  static boolean isPresent() {
    var console = System.console();
    return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
  }
}
