package dev.poolyard.language;

import dev.poolyard.value.StrValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small programs with what CPython 3.11 makes of them; {@code record.py} recorded it. */
final class Corpus {
  static final List<String> FILES =
      List.of("arithmetic", "collections", "errors", "statements", "strings");

  private static final String HEADING = "#: ";

  private Corpus() {}

  static Map<String, String> programs(String file) {
    return sections(read("corpus/" + file + ".py"));
  }

  static Map<String, String> recorded(String file) {
    return sections(read("corpus/" + file + ".expected"));
  }

  static Path directory() {
    return Path.of("src/test/resources/dev/poolyard/language");
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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

  /** Returns what {@code source} gives here, in the form of the record. */
  static String outcome(String source) {
    TestingHost host = new TestingHost();
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
