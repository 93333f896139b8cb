package dev.poolyard.language.module.regex;

import dev.poolyard.language.module.regex.Regex.Border;
import dev.poolyard.language.runtime.Context;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program over a text, all threads at once: at each place the list of threads is in the
 * order in which a backtracking machine would try them, and no instruction is in it twice.
 */
final class Machine {
  private final PatternProgram program;
  private final Subject text;
  private final int end;
  private final boolean whole;
  private final int forbiddenEnd;
  private Threads current;
  private Threads next;

  /** Threads in the order of their preference. */
  private static final class Threads {
    final int[] instructions;
    final int[][] groups;
    final int[] marks;
    int mark = 1;
    int count;

    Threads(int size) {
      instructions = new int[size];
      groups = new int[size][];
      marks = new int[size];
    }

    void clear() {
      count = 0;
      mark++;
    }
  }

  /**
   * @param whole whether a match must end where the text ends
   * @param forbiddenEnd where a match must not end, or -1
   */
  Machine(PatternProgram program, Subject text, int end, boolean whole, int forbiddenEnd) {
    this.program = program;
    this.text = text;
    this.end = end;
    this.whole = whole;
    this.forbiddenEnd = forbiddenEnd;
    this.current = new Threads(program.size());
    this.next = new Threads(program.size());
  }

  /**
   * Returns the places where each group begins and ends, -1 for those that took no part, and last
   * the number of the group that ended last; or null if there is no match.
   *
   * @param anchored whether a match must begin at {@code start}
   */
  int @Nullable [] run(Context context, int start, boolean anchored) {
    int[] none = program.noGroups();
    int[] found = null;
    current.clear();
    for (int at = start; ; at++) {
      if (found == null && (!anchored || at == start)) {
        add(current, 0, at, none);
      }
      if (current.count == 0 && (anchored || found != null)) {
        return found;
      }
      context.step();
      int character = at < end ? text.at(at) : -1;
      next.clear();
      for (int i = 0; i < current.count; i++) {
        int instruction = current.instructions[i];
        CharacterSet set = program.set(instruction);
        if (set == null) {
          found = current.groups[i];
          break;
        }
        if (character >= 0 && set.contains(character)) {
          context.step();
          add(next, instruction + 1, at + 1, current.groups[i]);
        }
      }
      if (at >= end) {
        return found;
      }
      Threads swapped = current;
      current = next;
      next = swapped;
    }
  }

  /** Adds what can be reached without a character, the preferred first. */
  private void add(Threads threads, int instruction, int at, int[] groups) {
    int pc = instruction;
    int[] known = groups;
    while (true) {
      if (threads.marks[pc] == threads.mark) {
        return;
      }
      threads.marks[pc] = threads.mark;
      switch (program.kind(pc)) {
        case JUMP -> pc = program.target(pc);
        case SPLIT -> {
          add(threads, program.target(pc), at, known);
          pc = program.other(pc);
        }
        case SAVE -> {
          known = known.clone();
          int slot = program.target(pc);
          known[slot] = at;
          if (slot % 2 == 1 && slot > 1) {
            known[known.length - 1] = slot / 2;
          }
          pc++;
        }
        case ASSERT -> {
          if (!holds(program.border(pc), at)) {
            return;
          }
          pc++;
        }
        case MATCH -> {
          if ((whole && at != end) || at == forbiddenEnd) {
            return;
          }
          push(threads, pc, known);
          return;
        }
        case CHARACTER -> {
          push(threads, pc, known);
          return;
        }
      }
    }
  }

  private static void push(Threads threads, int pc, int[] groups) {
    threads.instructions[threads.count] = pc;
    threads.groups[threads.count++] = groups;
  }

  private boolean holds(Border border, int at) {
    return switch (border) {
      case TEXT_START -> at == 0;
      case LINE_START -> at == 0 || text.at(at - 1) == '\n';
      case TEXT_END -> at == end;
      case TEXT_END_OR_LAST_BREAK -> at == end || (at == end - 1 && text.at(at) == '\n');
      case LINE_END -> at == end || text.at(at) == '\n';
      case WORD_BORDER -> isBorder(CharacterSet.WORD, at);
      case NO_WORD_BORDER -> end > 0 && !isBorder(CharacterSet.WORD, at);
      case ASCII_WORD_BORDER -> isBorder(CharacterSet.ASCII_WORD, at);
      case NO_ASCII_WORD_BORDER -> end > 0 && !isBorder(CharacterSet.ASCII_WORD, at);
    };
  }

  private boolean isBorder(CharacterSet word, int at) {
    boolean before = at > 0 && word.contains(text.at(at - 1));
    boolean after = at < end && word.contains(text.at(at));
    return before != after;
  }
}
