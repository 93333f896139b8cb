package dev.poolyard.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Digests of what CPython 3.11 makes of some random programs. After a change of the rules run
 * {@link #main} where there is a Python 3.11, from the folder of this module.
 */
final class RandomProgramRecords {
  private static final int RECORDED = 400;

  private RandomProgramRecords() {}

  static Path file() {
    return Corpus.directory().resolve("random/records.txt");
  }

  static String digest(String outcome) {
    try {
      byte[] text = Corpus.withoutAddresses(outcome).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] arguments) throws IOException {
    CPython python = CPython.find().orElseThrow();
    RandomPrograms generator = RandomPrograms.read();
    List<String> records = new ArrayList<>();
    for (long seed = 0; records.size() < RECORDED; seed++) {
      String source = generator.program(seed).text();
      if (RandomProgramsTest.isComparable(Corpus.outcome(source, RandomProgramsTest.PATIENCE))) {
        records.add(seed + " " + digest(python.outcome(source).stripTrailing()));
      }
    }
    Path resources = Path.of("src/test/resources/dev/poolyard/language/random");
    Files.write(resources.resolve("records.txt"), records);
  }
}
