package dev.poolyard.model;

import dev.poolyard.language.Diagnostic;
import dev.poolyard.language.Program;
import dev.poolyard.language.Purity;
import dev.poolyard.language.SourceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the function nodes of a document and tells what is known of each. */
final class FunctionReports {
  private final Map<String, FunctionReport> reports = new LinkedHashMap<>();
  private final Problems problems;

  private FunctionReports(Problems problems) {
    this.problems = problems;
  }

  /** Returns node id → report of every function that can run, and adds why others cannot. */
  static Map<String, FunctionReport> run(Draft draft, Problems problems) {
    var reports = new FunctionReports(problems);
    draft.workflow().nodes().forEach(reports::report);
    return NestingCheck.run(draft, problems)
        ? CombinedReports.run(draft, reports.reports)
        : reports.reports;
  }

  /** Returns whether a function node stands for itself, instead of being made of others. */
  static boolean isSimple(Node node) {
    return node.type().name().equals("function") || node.type().name().equals("task");
  }

  private void report(Node node) {
    if (node.type().name().equals("function") && node.params().isGiven("source")) {
      reportSource(node, node.params().text("source"));
    } else if (node.type().name().equals("task") && node.params().isGiven("name")) {
      TaskSignatures.find(node.params().text("name"))
          .ifPresent(task -> report(node, task.name(), task.purity(), Optional.empty()));
    }
  }

  private void report(Node node, String name, Purity purity, Optional<String> stranded) {
    reports.put(
        node.id(),
        new FunctionReport(name, purity.pure(), purity.reasons(), stranded.orElse(null)));
  }

  private void reportSource(Node node, String source) {
    int bytes = StrictJson.utf8Length(source);
    if (bytes > Limits.SOURCE_BYTES) {
      problems.add(
          Problem.ofPort(
              "source_too_long",
              node.id(),
              "source",
              "source must have at most %d bytes, has %d".formatted(Limits.SOURCE_BYTES, bytes)));
      return;
    }
    try {
      report(node, Program.compile(source));
    } catch (SourceException e) {
      e.diagnostics().forEach(diagnostic -> problems.add(badSource(node, diagnostic)));
    }
  }

  private void report(Node node, Program program) {
    List<String> names = program.functionNames();
    Optional<String> asked = node.params().optionalText("name");
    if (names.isEmpty()) {
      problems.add(badSource(node, new Diagnostic(1, 1, "a def or a lambda is expected")));
    } else if (asked.isPresent() && !names.contains(asked.get())) {
      problems.add(
          Problem.ofPort(
              "unknown_function",
              node.id(),
              "name",
              "name must be a def of the source, %s, was \"%s\""
                  .formatted(String.join(" or ", names), Excerpt.of(asked.get()))));
    } else {
      String name = asked.orElseGet(program::defaultName);
      report(node, name, program.purity(name), program.strandedResult(name));
    }
  }

  private static Problem badSource(Node node, Diagnostic diagnostic) {
    return new Problem(
        "bad_source",
        node.id(),
        "source",
        diagnostic.toString().replaceAll("\\p{Cs}", "\ufffd"),
        diagnostic.line(),
        diagnostic.column());
  }
}
