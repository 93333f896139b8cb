package dev.poolyard.server.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at processes as the system sees them. */
public final class Processes {
  private Processes() {}

  /**
   * Returns whether a process runs. One that has ended but whose new parent has not asked after it
   * yet does not: who that parent is, and how diligent, is not this program's doing.
   */
  public static boolean run(long pid) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      char state = status.charAt(status.lastIndexOf(')') + 2);
      return state != 'Z' && state != 'X';
    } catch (IOException e) {
      return false;
    }
  }
}
