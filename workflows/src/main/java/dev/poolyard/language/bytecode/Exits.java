package dev.poolyard.language.bytecode;

import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks around what is being written, and how {@code return}, {@code break} and {@code
 * continue} get out of them. A {@code finally} is written once: each way out notes itself as the
 * completion and goes there, and afterwards the completion tells where to go on.
 */
final class Exits {
  private static final int NORMAL = 0;
  private static final int RAISED = 1;
  private static final int FIRST_ROUTE = 2;

  private sealed interface Block {}

  /** A loop. */
  static final class Loop implements Block {
    private final Label breakTo;
    private final Label continueTo;

    private Loop(Label breakTo, Label continueTo) {
      this.breakTo = breakTo;
      this.continueTo = continueTo;
    }
  }

  /** A short action that every way out repeats. */
  private record Cleanup(Runnable action) implements Block {}

  /** A block with something to do after it, however it ends. */
  static final class Finish implements Block {
    private final Label start;
    private final int completion;
    private final int raised;
    private final List<Route> routes = new ArrayList<>();

    private Finish(Label start, int completion, int raised) {
      this.start = start;
      this.completion = completion;
      this.raised = raised;
    }
  }

  private enum Way {
    RETURN,
    BREAK,
    CONTINUE
  }

  private record Route(Way way, @Nullable Loop loop) {}

  private final CodeBuilder code;
  private final Slots slots;
  private final Runnable returning;
  private final List<Block> blocks = new ArrayList<>();
  private int returned = -1;

  /**
   * @param returning writes the return of the value on the operand stack
   */
  Exits(CodeBuilder code, Slots slots, Runnable returning) {
    this.code = code;
    this.slots = slots;
    this.returning = returning;
  }

  /** Reserves what every function needs; to be called before the first temporary is taken. */
  void reserve() {
    returned = slots.newTemporary();
    code.getstatic(
        RuntimeCall.describe(Nothing.class), "NONE", RuntimeCall.describe(Nothing.class));
    slots.store(returned);
  }

  void enterLoop(Label breakTo, Label continueTo) {
    blocks.add(new Loop(breakTo, continueTo));
  }

  void enterCleanup(Runnable action) {
    blocks.add(new Cleanup(action));
  }

  /** Returns whether something is to be done after a block that is open. */
  boolean insideFinish() {
    return blocks.stream().anyMatch(Finish.class::isInstance);
  }

  void leaveBlock() {
    blocks.removeLast();
  }

  /** Begins a block whose finish will be written at the end by {@link #beginFinish}. */
  Finish enterFinish() {
    int completion = slots.newTemporary();
    int raised = slots.newTemporary();
    code.loadConstant(NORMAL);
    slots.storeInt(completion);
    code.aconst_null().checkcast(RuntimeCall.describe(Raise.class));
    slots.store(raised);
    Finish finish = new Finish(code.newLabel(), completion, raised);
    blocks.add(finish);
    return finish;
  }

  /** Ends the block: written after its last statement. */
  void endNormally(Finish finish) {
    code.loadConstant(NORMAL);
    slots.storeInt(finish.completion);
    code.goto_(finish.start);
  }

  /** Notes the Raise on the operand stack, with which the block ended. */
  void endRaised(Finish finish) {
    slots.store(finish.raised);
    code.loadConstant(RAISED);
    slots.storeInt(finish.completion);
    code.goto_(finish.start);
  }

  /** Begins what is done after the block; the block itself has been left. */
  void beginFinish(Finish finish) {
    code.labelBinding(finish.start);
  }

  /** Goes to {@code otherwise} unless the block ended with an exception. */
  void unlessRaised(Finish finish, Label otherwise) {
    slots.loadInt(finish.completion);
    code.loadConstant(RAISED).if_icmpne(otherwise);
  }

  /** Puts the Raise with which the block ended on the operand stack. */
  void loadRaised(Finish finish) {
    slots.load(finish.raised, Raise.class);
  }

  /** Puts the exception with which the block ended on the operand stack, null if with none. */
  void loadException(Finish finish) {
    loadRaised(finish);
    RuntimeCall.EXCEPTION_OF.emit(code);
  }

  /** Makes the block end normally although it raised. */
  void swallow(Finish finish) {
    code.loadConstant(NORMAL);
    slots.storeInt(finish.completion);
  }

  /** Goes on as the block ended; what follows is reached if it ended normally. */
  void resume(Finish finish) {
    Label normal = code.newLabel();
    slots.loadInt(finish.completion);
    code.ifeq(normal);
    for (int i = 0; i < finish.routes.size(); i++) {
      Label next = code.newLabel();
      slots.loadInt(finish.completion);
      code.loadConstant(FIRST_ROUTE + i).if_icmpne(next);
      Route route = finish.routes.get(i);
      if (route.way == Way.RETURN) {
        slots.load(returned);
      }
      take(route);
      code.labelBinding(next);
    }
    loadRaised(finish);
    code.athrow();
    code.labelBinding(normal);
  }

  /** Returns the value on the operand stack from the function. */
  void returnValue() {
    take(new Route(Way.RETURN, null));
  }

  void breakLoop() {
    take(new Route(Way.BREAK, innermostLoop()));
  }

  void continueLoop() {
    take(new Route(Way.CONTINUE, innermostLoop()));
  }

  private Loop innermostLoop() {
    for (Block block : blocks.reversed()) {
      if (block instanceof Loop loop) {
        return loop;
      }
    }
    throw new IllegalStateException("no loop is open");
  }

  private void take(Route route) {
    for (Block block : blocks.reversed()) {
      switch (block) {
        case Cleanup cleanup -> cleanup.action.run();
        case Finish finish -> {
          noteRoute(finish, route);
          return;
        }
        case Loop loop -> {
          if (loop == route.loop) {
            code.goto_(route.way == Way.BREAK ? loop.breakTo : loop.continueTo);
            return;
          }
        }
      }
    }
    returning.run();
  }

  private void noteRoute(Finish finish, Route route) {
    if (!finish.routes.contains(route)) {
      finish.routes.add(route);
    }
    if (route.way == Way.RETURN) {
      slots.store(returned);
    }
    code.loadConstant(FIRST_ROUTE + finish.routes.indexOf(route));
    slots.storeInt(finish.completion);
    code.goto_(finish.start);
  }
}
