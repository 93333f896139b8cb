package dev.poolyard.server.api;

import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.race.Contender;
import dev.poolyard.server.api.RunMends.Found;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.race.RaceSubmission;
import dev.poolyard.server.store.Revision;
import dev.poolyard.server.store.SavedMend;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what somebody wants to race. */
final class RaceRequests {
  private static final Set<String> KEYS =
      Set.of("workflow", "workflow_id", "revision", "executors", "repeat");

  private static final Set<String> MEND_KEYS = Set.of("run", "finding", "node", "repeat");

  private static final int MOST_EXECUTORS = 24;
  private static final int MOST_REPEATS = 20;
  private static final int USUAL_REPEATS = 3;

  private final SavedWorkflows workflows;
  private final RunMends mends;

  RaceRequests(SavedWorkflows workflows, RunMends mends) {
    this.workflows = workflows;
    this.mends = mends;
  }

  /**
   * Reads a request to race.
   *
   * @throws ProblemException answered with 400, 404 or 422 if it cannot be raced
   */
  RaceSubmission read(String text) {
    RequestObject request = RequestObject.read(text);
    return request.has("run") ? ofMend(request.only(MEND_KEYS)) : ofExecutors(request.only(KEYS));
  }

  private RaceSubmission ofExecutors(RequestObject request) {
    Optional<Revision> saved = workflows.asked(request);
    String document = workflows.document(request, saved);
    Workflow workflow = Documents.valid(document);
    List<Contender> contenders =
        executors(request, workflow).stream().map(name -> Contender.of(workflow, name)).toList();
    return new RaceSubmission(
        document,
        workflow,
        saved.map(Revision::reference),
        contenders,
        repeat(request),
        Optional.empty());
  }

  private RaceSubmission ofMend(RequestObject request) {
    int repeat = repeat(request);
    Found found =
        mends.find(
            required(request, "run"),
            required(request, "finding"),
            request.string("node"),
            RequestObject::invalidMember);
    String mended = WorkflowWriter.write(found.mend().workflow());
    return new RaceSubmission(
        found.run().document(),
        found.workflow(),
        found.run().origin(),
        List.of(Contender.asDrawn(found.workflow()), Contender.mended(found.mend().workflow())),
        repeat,
        Optional.of(
            new SavedMend(
                found.run().id(),
                found.finding().code(),
                found.node(),
                found.mend().sentence(),
                mended)));
  }

  private static String required(RequestObject request, String key) {
    return request
        .string(key)
        .orElseThrow(() ->
            RequestObject.invalidMember(
                "missing_key", key, key + " must be given to race what can be tried"));
  }

  private static int repeat(RequestObject request) {
    int repeat = request.whole("repeat", 1).orElse(USUAL_REPEATS);
    if (repeat > MOST_REPEATS) {
      throw RequestObject.invalidMember(
          "too_large", "repeat", "repeat must be 1 to %d, was %d".formatted(MOST_REPEATS, repeat));
    }
    return repeat;
  }

  private static List<String> executors(RequestObject request, Workflow workflow) {
    List<String> names =
        request.text("executors").map(RaceRequests::names).orElse(Contender.usualNames());
    for (String name : names) {
      Contender.problemOf(workflow, name)
          .ifPresent(problem -> {
            throw RequestObject.invalidMember("unknown_executor", "executors", problem);
          });
    }
    return names;
  }

  private static List<String> names(String text) {
    JsonNode list = Json.read(text);
    List<String> names = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(name -> names.add(name.isString() ? name.stringValue() : ""));
    }
    if (names.isEmpty() || names.contains("")) {
      throw RequestObject.invalidMember(
          "wrong_type", "executors", "executors must be a list of kinds, such as [\"serial\"]");
    }
    if (names.size() > MOST_EXECUTORS) {
      throw RequestObject.invalidMember(
          "too_many",
          "executors",
          "executors may be %d at the most, were %d".formatted(MOST_EXECUTORS, names.size()));
    }
    return List.copyOf(new LinkedHashSet<>(names));
  }
}
