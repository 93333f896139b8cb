package dev.poolyard.server.cli;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.FindingNoticed;
import dev.poolyard.event.NodeFailed;
import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.NodeStarted;
import dev.poolyard.event.OutputProduced;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerStarted;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A line for all that happens but for single tasks. What the workflow printed and put out goes to
 * standard output, what is told about it to standard error.
 */
final class PlainDisplay implements RunDisplay {
  private final PrintStream out;
  private final PrintStream err;
  private final Map<Integer, String> workers = new HashMap<>();
  private final Map<String, Double> started = new HashMap<>();

  PlainDisplay(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void show(RunEvent event) {
    switch (event) {
      case WorkerStarted worker -> {
        know(worker);
        tell(worker.t(), nameOf(worker) + " started");
      }
      case WorkerExited worker ->
          tell(worker.t(), workers.get(worker.lane()) + " ended: " + worker.reason());
      case NodeStarted node -> {
        started.put(node.node(), node.t());
        tell(node.t(), node.node() + " started");
      }
      case NodeFinished node -> tell(node.t(), node.node() + " finished" + work(node));
      case NodeFailed node -> tell(node.t(), node.node() + " failed: " + headline(node.error()));
      case FindingNoticed finding -> tell(finding.t(), "finding: " + finding.message());
      case ConsolePrinted _, OutputProduced _ -> result(event);
      default -> {
        // Tasks come by the thousand; their nodes and workers tell of them.
      }
    }
  }

  /** Remembers who a worker is, for when it prints. */
  void know(WorkerStarted worker) {
    workers.put(worker.lane(), nameOf(worker));
  }

  /** Prints what belongs to standard output; nothing for other events. */
  void result(RunEvent event) {
    switch (event) {
      case ConsolePrinted printed ->
          out.println("[" + workers.get(printed.lane()) + "] " + printed.text());
      case OutputProduced output -> out.println(output.label() + " = " + output.value());
      default -> {
        // Everything else is told on standard error.
      }
    }
  }

  @Override
  public void say(String message) {
    err.println(message);
  }

  @Override
  public void end(RunResource resource) {
    out.flush();
    String wall = resource.wallSeconds() == null ? "" : " in " + seconds(resource.wallSeconds());
    err.println(resource.status().word() + wall);
    RunError error = resource.error();
    if (error != null) {
      err.println(place(error) + headline(error));
      if (error.traceback() != null) {
        err.println(error.traceback().stripTrailing());
      }
    }
  }

  /** Returns a worker as it is named everywhere: process id, process, thread. */
  static String nameOf(WorkerStarted worker) {
    return worker.pid() + " · " + worker.processName() + " · " + worker.threadName();
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f s", seconds);
  }

  private void tell(double t, String what) {
    err.printf(Locale.ROOT, "%9.3f s  %s%n", t, what);
  }

  private String work(NodeFinished node) {
    String took = " in " + seconds(node.t() - started.getOrDefault(node.node(), node.t()));
    return node.tasks() == 0 ? took : took + ", " + node.tasks() + " tasks";
  }

  private static String headline(RunError error) {
    return error.type() + ": " + error.message();
  }

  private static String place(RunError error) {
    if (error.node() == null) {
      return "";
    }
    return error.node() + (error.item() == null ? "" : "[" + error.item() + "]") + ": ";
  }
}
