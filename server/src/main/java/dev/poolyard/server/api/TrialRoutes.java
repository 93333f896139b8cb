package dev.poolyard.server.api;

import dev.poolyard.event.EventJson;
import dev.poolyard.model.FunctionTrial;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Workflow;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.http.RequestBody;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.run.QueueFullException;
import dev.poolyard.server.run.Trials;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/** Calls one function of a document once, in a process of its own, and tells what it gives. */
final class TrialRoutes {
  private static final Set<String> KEYS = Set.of("workflow", "node", "args");

  private final Trials trials;
  private final RateLimits rates;

  TrialRoutes(Trials trials, RateLimits rates) {
    this.trials = trials;
    this.rates = rates;
  }

  void install(RoutesConfig routes) {
    routes.post("/api/trials", this::create);
  }

  private void create(Context request) {
    rates.check(request);
    RequestObject asked = RequestObject.read(RequestBody.json(request)).only(KEYS);
    String document = asked.text("workflow").orElseThrow(() -> missing("workflow"));
    String node = asked.string("node").orElseThrow(() -> missing("node"));
    Reading trial =
        FunctionTrial.of(Documents.read(document).draft(), node, asked.text("args").orElse("[]"));
    Workflow workflow =
        trial.workflow().orElseThrow(() -> ProblemException.invalidDocument(trial.problems()));
    try {
      Answers.text(request, 200, EventJson.write(trials.run(workflow)));
    } catch (QueueFullException e) {
      throw QueueFull.answer(e);
    }
  }

  private static ProblemException missing(String key) {
    return RequestObject.invalidMember("missing_key", key, key + " must be given");
  }
}
