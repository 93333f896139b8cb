package dev.poolyard.language.module.regex;

import dev.poolyard.language.module.regex.Regex.Border;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The instructions that a pattern was compiled to; the first is number 0. */
final class PatternProgram {
  static final int MOST_INSTRUCTIONS = 20_000;

  /** What an instruction does. */
  enum Kind {
    CHARACTER,
    JUMP,
    SPLIT,
    SAVE,
    ASSERT,
    MATCH
  }

  private static final class Instruction {
    final Kind kind;
    final @Nullable CharacterSet set;
    final @Nullable Border border;
    int target;
    int other;

    Instruction(Kind kind, @Nullable CharacterSet set, @Nullable Border border, int target) {
      this.kind = kind;
      this.set = set;
      this.border = border;
      this.target = target;
    }
  }

  private final List<Instruction> instructions = new ArrayList<>();
  private final int groups;

  /**
   * @param groups how many groups there are besides the whole
   */
  PatternProgram(Regex regex, int groups) {
    this.groups = groups;
    emit(Kind.SAVE, 0);
    compile(regex);
    emit(Kind.SAVE, 1);
    emit(Kind.MATCH, 0);
  }

  int size() {
    return instructions.size();
  }

  Kind kind(int index) {
    return instructions.get(index).kind;
  }

  /** Returns the characters that a thread waits for, or null where it has matched. */
  @Nullable CharacterSet set(int index) {
    return instructions.get(index).set;
  }

  Border border(int index) {
    return Objects.requireNonNull(instructions.get(index).border);
  }

  int target(int index) {
    return instructions.get(index).target;
  }

  int other(int index) {
    return instructions.get(index).other;
  }

  /** Returns the state before any group has begun. */
  int[] noGroups() {
    int[] none = new int[2 * (groups + 1) + 1];
    Arrays.fill(none, -1);
    return none;
  }

  static PatternProblem tooLarge() {
    return PatternProblem.unavailable(0, "the pattern is too large; repeat less of it");
  }

  private Instruction emit(Kind kind, int target) {
    return emit(new Instruction(kind, null, null, target));
  }

  private Instruction emit(Instruction instruction) {
    if (instructions.size() >= MOST_INSTRUCTIONS) {
      throw tooLarge();
    }
    instructions.add(instruction);
    return instruction;
  }

  private void compile(Regex regex) {
    switch (regex) {
      case Regex.Characters one -> emit(new Instruction(Kind.CHARACTER, one.set(), null, 0));
      case Regex.Assertion one -> emit(new Instruction(Kind.ASSERT, null, one.border(), 0));
      case Regex.Sequence sequence -> sequence.parts().forEach(this::compile);
      case Regex.Group group -> {
        emit(Kind.SAVE, 2 * group.index());
        compile(group.body());
        emit(Kind.SAVE, 2 * group.index() + 1);
      }
      case Regex.Alternation choice -> compile(choice);
      case Regex.Repeat repeat -> compile(repeat);
    }
  }

  private void compile(Regex.Alternation choice) {
    List<Instruction> jumps = new ArrayList<>();
    int last = choice.alternatives().size() - 1;
    for (int i = 0; i < last; i++) {
      Instruction split = emit(Kind.SPLIT, size() + 1);
      compile(choice.alternatives().get(i));
      jumps.add(emit(Kind.JUMP, 0));
      split.other = size();
    }
    compile(choice.alternatives().get(last));
    jumps.forEach(jump -> jump.target = size());
  }

  private void compile(Regex.Repeat repeat) {
    for (int i = 0; i < repeat.least(); i++) {
      compile(repeat.body());
    }
    if (repeat.most() < 0) {
      int loop = size();
      Instruction split = emit(Kind.SPLIT, 0);
      compile(repeat.body());
      emit(Kind.JUMP, loop);
      direct(split, loop + 1, size(), repeat.greedy());
      return;
    }
    List<Instruction> splits = new ArrayList<>();
    List<Integer> bodies = new ArrayList<>();
    for (int i = repeat.least(); i < repeat.most(); i++) {
      splits.add(emit(Kind.SPLIT, 0));
      bodies.add(size());
      compile(repeat.body());
    }
    for (int i = 0; i < splits.size(); i++) {
      direct(splits.get(i), bodies.get(i), size(), repeat.greedy());
    }
  }

  private static void direct(Instruction split, int body, int after, boolean greedy) {
    split.target = greedy ? body : after;
    split.other = greedy ? after : body;
  }
}
