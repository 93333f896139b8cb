package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Random programs must give what CPython 3.11 gives. The system property {@code
 * poolyard.language.seed} explores other programs than the usual ones, {@code
 * poolyard.language.programs} more or fewer of them, {@code poolyard.language.shrink} makes those
 * that differ small.
 */
class RandomProgramsTest {
  private static final long FIRST_SEED = Long.getLong("poolyard.language.seed", 0);
  private static final int PROGRAMS = Integer.getInteger("poolyard.language.programs", 10_000);
  private static final boolean SHRINK = Boolean.getBoolean("poolyard.language.shrink");
  private static final int MOST_SHOWN = 5;
  private static final int MOST_OPEN = 100;

  /** A random program may never end. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final RandomPrograms GENERATOR = RandomPrograms.read();

  @Test
  void programsGiveWhatCPythonGives() {
    Optional<CPython> python = CPython.find();
    assumeTrue(python.isPresent(), "there is no python3 of version 3.11");
    List<String> differences = new ArrayList<>();
    int compared = 0;
    Deque<Comparison> open = new ArrayDeque<>();
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      for (long seed = FIRST_SEED; seed < FIRST_SEED + PROGRAMS; seed++) {
        ProgramTree program = GENERATOR.program(seed);
        String source = program.text();
        String outcome = Corpus.outcome(source, PATIENCE);
        if (isComparable(outcome)) {
          compared++;
          open.add(
              new Comparison(
                  seed,
                  program,
                  outcome,
                  CompletableFuture.supplyAsync(() -> python.get().outcome(source), beside)));
        }
        while (open.size() > MOST_OPEN) {
          check(open.remove(), python.get(), differences);
        }
      }
      while (!open.isEmpty()) {
        check(open.remove(), python.get(), differences);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isGreaterThan(PROGRAMS * 85 / 100);
  }

  /** A program that ran here and waits for what CPython says. */
  private record Comparison(
      long seed, ProgramTree program, String outcome, CompletableFuture<String> expected) {}

  /** Only what CPython gives everywhere can be compared; a program may sort an address. */
  private static void check(Comparison comparison, CPython python, List<String> differences) {
    if (isSame(comparison.outcome, comparison.expected.join())) {
      return;
    }
    String source = comparison.program.text();
    boolean same = isSame(python.outcome(source), python.outcomeElsewhere(source));
    if (same && differences.size() < MOST_SHOWN) {
      differences.add(explain(comparison.seed, comparison.program, python));
    }
  }

  /** What a few of the programs gave where there was a Python, for machines that have none. */
  @Test
  void recordedProgramsGiveWhatCPythonGave() throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> records = Files.readAllLines(RandomProgramRecords.file());
    for (String record : records) {
      String[] parts = record.split(" ");
      ProgramTree program = GENERATOR.program(Long.parseLong(parts[0]));
      String outcome = Corpus.outcome(program.text());
      if (!RandomProgramRecords.digest(outcome).equals(parts[1])) {
        differences.add("seed " + parts[0] + ":\n" + program.text() + "\ngives " + outcome);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(records).hasSizeGreaterThan(300);
  }

  /** A program may be refused, or end at what has an error of its own here. */
  static boolean isComparable(String outcome) {
    return !outcome.startsWith("refused")
        && !outcome.contains("MemoryError")
        && !outcome.contains(" are not available")
        && !outcome.contains("what is repeated can match nothing at all");
  }

  /**
   * The order of texts in a set differs from process to process in CPython, and the depth at which
   * a recursion ends is counted in its own way.
   */
  private static boolean isSame(String outcome, String expected) {
    String here = Corpus.withoutAddresses(outcome);
    String there = Corpus.withoutAddresses(expected.stripTrailing());
    boolean incomparable =
        there.contains("! TooLong")
            || there.equals(CPython.GAVE_UP)
            || here.endsWith("stopped")
            || here.contains("RecursionError")
            || there.contains("RecursionError");
    boolean setOfTexts = here.contains("{") && here.contains("'");
    return incomparable
        || here.equals(there)
        || (setOfTexts && Arrays.equals(sorted(here), sorted(there)));
  }

  private static int[] sorted(String text) {
    return text.chars().sorted().toArray();
  }

  private static String explain(long seed, ProgramTree program, CPython python) {
    ProgramTree shown =
        SHRINK
            ? GENERATOR.shrink(
                program,
                source -> {
                  String outcome = Corpus.outcome(source, PATIENCE);
                  return isComparable(outcome) && !isSame(outcome, python.outcome(source));
                })
            : program;
    String source = shown.text();
    return "seed %d:\n%s\ngives\n%s\nbut CPython gives\n%s"
        .formatted(seed, source, Corpus.outcome(source, PATIENCE), python.outcome(source));
  }
}
