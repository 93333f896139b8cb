package dev.poolyard.server.api;

import dev.poolyard.server.http.Bearer;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.http.RequestBody;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.run.QueueFullException;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.SubmittedRun;
import dev.poolyard.server.run.WatchableRun;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/** Starts runs, shows them, and lets whoever has the run key steer them. */
final class RunRoutes {
  private final RunRegistry runs;
  private final RunRequests requests;
  private final RateLimits rates;

  RunRoutes(RunRegistry runs, RunRequests requests, RateLimits rates) {
    this.runs = runs;
    this.requests = requests;
    this.rates = rates;
  }

  void install(RoutesConfig routes) {
    routes.post("/api/runs", this::create);
    routes.get("/api/runs/{id}", this::show);
    routes.post("/api/runs/{id}/cancellation", this::cancel);
    routes.post("/api/runs/{id}/workers/{pid}/kill", this::killWorker);
  }

  private void create(Context request) {
    rates.check(request);
    try {
      SubmittedRun submitted = runs.submit(requests.read(RequestBody.json(request)));
      request.header("Location", "/api/runs/" + submitted.run().id());
      Answers.text(
          request, 202, RunJson.write(submitted.run(), Optional.of(submitted.key().text())));
    } catch (QueueFullException e) {
      throw QueueFull.answer(e);
    }
  }

  private void show(Context request) {
    Answers.text(request, 200, RunJson.write(run(request), Optional.empty()));
  }

  private void cancel(Context request) {
    WatchableRun run = run(request);
    Bearer.require(request, "run_key", run::isSteeredBy);
    RequestObject how =
        RequestObject.read(RequestBody.json(request))
            .only(Set.of("wait", "cancel_futures", "kill"));
    boolean wait = how.bool("wait").orElse(true);
    boolean cancelFutures = how.bool("cancel_futures").orElse(true);
    if (how.bool("kill").orElse(false)) {
      runs.kill(run.id());
    } else {
      runs.cancel(run.id(), wait, cancelFutures);
    }
    Answers.text(request, 202, RunJson.write(run, Optional.empty()));
  }

  private void killWorker(Context request) {
    WatchableRun run = run(request);
    Bearer.require(request, "run_key", run::isSteeredBy);
    String pid = request.pathParam("pid");
    if (!pid.matches("\\d{1,10}") || !runs.killWorker(run.id(), Long.parseLong(pid))) {
      throw ProblemException.notFound("run " + run.id() + " has no live worker process " + pid);
    }
    Answers.text(request, 202, RunJson.write(run, Optional.empty()));
  }

  private WatchableRun run(Context request) {
    String id = request.pathParam("id");
    return runs.find(id).orElseThrow(() -> ProblemException.notFound("there is no run " + id));
  }
}
