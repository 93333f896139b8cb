package dev.poolyard.server.cli;

import dev.poolyard.process.LiveRun;
import dev.poolyard.process.RunLauncher;
import dev.poolyard.process.RunListener;
import dev.poolyard.process.RunRequest;

/** Where a command gets the launcher of its runs from. */
final class Launchers {
  private Launchers() {}

  static RunLauncher open() {
    return new RunLauncher() {
      @Override
      public LiveRun start(RunRequest request, RunListener listener) {
        throw new IllegalStateException("no main process can be started yet");
      }

      @Override
      public void close() {}
    };
  }
}
