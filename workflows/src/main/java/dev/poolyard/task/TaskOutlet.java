package dev.poolyard.task;

/** Takes what a running task says before it ends. Called on the task's thread. */
public interface TaskOutlet {

  /** Takes one printed line, without its line end. */
  void printed(String text);

  /** Takes how far the task is, from 0 to 1; comes at most every 20 ms. */
  void progressed(double fraction);
}
