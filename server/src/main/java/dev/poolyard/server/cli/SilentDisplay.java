package dev.poolyard.server.cli;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunResource;

/** Shows nothing, for programs that read the run resource. */
final class SilentDisplay implements RunDisplay {
  @Override
  public void show(RunEvent event) {}

  @Override
  public void say(String message) {}

  @Override
  public void end(RunResource resource) {}
}
