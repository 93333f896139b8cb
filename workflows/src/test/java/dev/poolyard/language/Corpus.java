package dev.poolyard.language;

import dev.poolyard.value.StrValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Small programs with what CPython 3.11 makes of them; {@code record.py} recorded it. */
final class Corpus {
  private static final String HEADING = "#: ";

  private Corpus() {}

  /** Returns the names of all files of the corpus, without their endings. */
  static List<String> files() {
    Path folder = directory().resolve("corpus");
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .map(name -> name.substring(0, name.length() - ".py".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> programs(String file) {
    return sections(read("corpus/" + file + ".py"));
  }

  static Map<String, String> recorded(String file) {
    return sections(read("corpus/" + file + ".expected"));
  }

  static Path directory() {
    try {
      URL here = Objects.requireNonNull(Corpus.class.getResource("record.py"), "record.py");
      return Objects.requireNonNull(Path.of(here.toURI()).getParent(), "directory");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String read(String name) {
    try {
      return Files.readString(directory().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Splits at the headings; the text of a section ends without its line break. */
  static Map<String, String> sections(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : ("\n" + text).split("\n" + HEADING, -1)) {
      int end = section.indexOf('\n');
      if (end >= 0 && !section.isBlank()) {
        sections.put(section.substring(0, end).strip(), section.substring(end + 1).stripTrailing());
      }
    }
    return sections;
  }

  /** Hides what differs from run to run: where an object is in memory. */
  static String withoutAddresses(String text) {
    return text.replaceAll("0x[0-9a-f]{8,}", "0xADDRESS");
  }

  /** Returns what {@code source}, which ends, gives here, in the form of the record. */
  static String outcome(String source) {
    return outcome(source, Duration.ofMinutes(2));
  }

  /** Returns what {@code source} gives here within some time. */
  static String outcome(String source, Duration patience) {
    TestingHost host = new TestingHost(patience);
    String result;
    try {
      Program program = Program.compile(source + "\ndef corpus_result(): return repr(main())\n");
      StrValue value = (StrValue) program.function("corpus_result").call(List.of(), Map.of(), host);
      result = "= " + value.value();
    } catch (FunctionException e) {
      result = "! " + e.type() + ": " + e.message();
    } catch (SourceException e) {
      result = "refused: " + e.diagnostics();
    } catch (StoppedException e) {
      result = "stopped";
    }
    List<String> lines = new ArrayList<>();
    host.lines().forEach(line -> lines.add("| " + line));
    lines.add(result.replace("\\", "\\\\").replace("\n", "\\n"));
    return String.join("\n", lines).stripTrailing();
  }
}
