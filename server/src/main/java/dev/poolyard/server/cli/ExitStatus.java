package dev.poolyard.server.cli;

import dev.poolyard.event.RunStatus;

/** What a command tells the shell. */
final class ExitStatus {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int NOT_A_DOCUMENT = 2;
  static final int CANCELLED = 130;

  private ExitStatus() {}

  static int of(RunStatus status) {
    return switch (status) {
      case SUCCEEDED -> OK;
      case CANCELLED -> CANCELLED;
      case QUEUED, RUNNING, FAILED, TIMED_OUT, DEADLOCKED, CRASHED -> FAILED;
    };
  }
}
