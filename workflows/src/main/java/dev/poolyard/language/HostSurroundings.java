package dev.poolyard.language;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Stop;
import dev.poolyard.language.runtime.Surroundings;
import dev.poolyard.value.LiveReference;

/** Shows a running function its host. */
record HostSurroundings(Host host, Programs programs) implements Surroundings {
  /** Returns those of a running call. */
  static HostSurroundings of(Context context) {
    return (HostSurroundings) context.surroundings();
  }

  @Override
  public void print(String text) {
    host.print(text);
  }

  @Override
  public void progress(double fraction) {
    host.progress(fraction);
  }

  @Override
  public void sleep(double seconds) {
    try {
      host.sleep(seconds);
    } catch (StoppedException e) {
      throw Stop.INSTANCE;
    }
  }

  @Override
  public boolean stopRequested() {
    return host.stopRequested();
  }

  @Override
  public long processId() {
    return host.processId();
  }

  @Override
  public String processName() {
    return host.processName();
  }

  @Override
  public String threadName() {
    return host.threadName();
  }

  @Override
  public long threadIdent() {
    return host.threadIdent();
  }

  @Override
  public int cpuCount() {
    return host.cpuCount();
  }

  @Override
  public Object ask(LiveReference target, String method, Arguments arguments) {
    return new LiveCall(host, programs).ask(target, method, arguments);
  }
}
