package dev.poolyard.server.cli;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.OutputProduced;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.WorkerStarted;
import java.io.PrintStream;
import java.util.List;

/**
 * A block of bars at the foot of the terminal, one for each node and each worker, drawn again in
 * place; what the workflow prints scrolls by above it.
 */
final class TerminalDisplay implements RunDisplay {
  private static final long REDRAW_EVERY_NANOS = 66_000_000;

  /** A line that wrapped would be two, and the block be drawn in the wrong place next time. */
  private static final String CUT_LONG_LINES = "\u001b[?7l";

  private static final String WRAP_LONG_LINES = "\u001b[?7h";
  private static final String UP_AND_CLEAR = "\u001b[%dA\u001b[J";

  private final PlainDisplay plain;
  private final PrintStream terminal;
  private final ProgressBlock block = new ProgressBlock();
  private final Thread redrawing;
  private int linesDrawn;
  private boolean changed;
  private boolean ended;

  TerminalDisplay(PlainDisplay plain, PrintStream terminal) {
    this.plain = plain;
    this.terminal = terminal;
    this.redrawing = Thread.ofPlatform().daemon().name("display").start(this::keepDrawing);
  }

  @Override
  public synchronized void show(RunEvent event) {
    block.apply(event);
    changed = true;
    switch (event) {
      case WorkerStarted worker -> plain.know(worker);
      case ConsolePrinted _, OutputProduced _ -> {
        erase();
        plain.result(event);
        draw();
      }
      default -> {
        // The block shows it at its next drawing.
      }
    }
  }

  @Override
  public synchronized void say(String message) {
    erase();
    plain.say(message);
    draw();
  }

  @Override
  public synchronized void end(RunResource resource) {
    ended = true;
    redrawing.interrupt();
    erase();
    terminal.print(asLines(block.nodeLines()));
    plain.end(resource);
  }

  private void keepDrawing() {
    try {
      while (true) {
        Thread.sleep(REDRAW_EVERY_NANOS / 1_000_000);
        synchronized (this) {
          if (ended) {
            return;
          }
          if (changed) {
            erase();
            draw();
          }
        }
      }
    } catch (InterruptedException e) {
      // The run is over.
    }
  }

  private void erase() {
    if (linesDrawn > 0) {
      terminal.printf(UP_AND_CLEAR, linesDrawn);
      linesDrawn = 0;
    }
  }

  private void draw() {
    List<String> lines = block.lines();
    terminal.print(CUT_LONG_LINES + asLines(lines) + WRAP_LONG_LINES);
    terminal.flush();
    linesDrawn = lines.size();
    changed = false;
  }

  private static String asLines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
