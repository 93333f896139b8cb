package dev.poolyard.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes programs at random; the same seed always makes the same program. */
final class RandomPrograms {
  private static final int DEEPEST = 7;
  private static final int MOST_TRIES = 3000;

  private final Grammar grammar;

  private RandomPrograms(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Reads the rules of the folder {@code random}. */
  static RandomPrograms read() {
    try (Stream<Path> files = Files.list(Corpus.directory().resolve("random"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(p -> p.toString().endsWith(".rules")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return new RandomPrograms(Grammar.of(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProgramTree program(long seed) {
    return new Generation(new Random(seed * 0x9E3779B97F4A7C15L)).tree("program", DEEPEST);
  }

  /** Makes a program smaller as long as {@code fails} holds for its text. */
  ProgramTree shrink(ProgramTree failing, Predicate<String> fails) {
    ProgramTree smallest = failing;
    int tries = 0;
    boolean found = true;
    while (found && tries < MOST_TRIES) {
      found = false;
      for (ProgramTree candidate : (Iterable<ProgramTree>) smallest.smaller(grammar)::iterator) {
        tries++;
        if (candidate.text().length() < smallest.text().length() && fails.test(candidate.text())) {
          smallest = candidate;
          found = true;
          break;
        }
        if (tries >= MOST_TRIES) {
          break;
        }
      }
    }
    return smallest;
  }

  private final class Generation {
    private final Random random;
    private final RandomLiterals literals;

    Generation(Random random) {
      this.random = random;
      this.literals = new RandomLiterals(random);
    }

    ProgramTree tree(String name, int depth) {
      if (Grammar.isLiteral(name)) {
        return new ProgramTree(name, List.of(literals.of(name)));
      }
      Grammar.Rule rule = choose(grammar.alternatives(name, depth));
      List<Object> parts = new ArrayList<>();
      for (Grammar.Part part : rule.parts()) {
        switch (part) {
          case Grammar.Words words -> parts.add(words.text());
          case Grammar.Placeholder hole -> parts.add(filled(hole, depth));
        }
      }
      return new ProgramTree(name, parts);
    }

    private ProgramTree filled(Grammar.Placeholder hole, int depth) {
      if (hole.repeat() == 0) {
        return tree(hole.name(), depth - 1);
      }
      boolean lines = hole.repeat() == '*';
      int count = lines ? 1 + random.nextInt(depth > 5 ? 8 : 3) : depth > 0 ? random.nextInt(5) : 0;
      List<Object> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        parts.add(tree(hole.name(), depth - 1));
      }
      return new ProgramTree(lines ? ProgramTree.LINES : ProgramTree.LIST, parts);
    }

    private Grammar.Rule choose(List<Grammar.Rule> rules) {
      int total = rules.stream().mapToInt(Grammar.Rule::weight).sum();
      int left = random.nextInt(total);
      for (Grammar.Rule rule : rules) {
        left -= rule.weight();
        if (left < 0) {
          return rule;
        }
      }
      throw new IllegalStateException("no rules");
    }
  }
}
