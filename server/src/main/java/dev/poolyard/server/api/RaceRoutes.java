package dev.poolyard.server.api;

import dev.poolyard.server.http.Bearer;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.http.RequestBody;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.race.RaceQueueFullException;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.race.RaceView;
import dev.poolyard.server.race.SubmittedRace;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/** Starts races, shows them, and lets whoever has the race key end them. */
final class RaceRoutes {
  private final RaceRegistry races;
  private final RaceRequests requests;
  private final RateLimits rates;

  RaceRoutes(RaceRegistry races, RaceRequests requests, RateLimits rates) {
    this.races = races;
    this.requests = requests;
    this.rates = rates;
  }

  void install(RoutesConfig routes) {
    routes.post("/api/races", this::create);
    routes.get("/api/races/{id}", this::show);
    routes.post("/api/races/{id}/cancellation", this::cancel);
  }

  private void create(Context request) {
    rates.check(request);
    try {
      SubmittedRace submitted = races.submit(requests.read(RequestBody.json(request)));
      request.header("Location", "/api/races/" + submitted.race().saved().id());
      Answers.text(
          request, 202, Json.write(submitted.race().resource().withKey(submitted.key().text())));
    } catch (RaceQueueFullException e) {
      throw QueueFull.answer(e);
    }
  }

  private void show(Context request) {
    Answers.text(request, 200, Json.write(race(request).resource()));
  }

  private void cancel(Context request) {
    RaceView race = race(request);
    Bearer.require(request, "race_key", race::isSteeredBy);
    RequestObject.read(RequestBody.json(request)).only(Set.of());
    races.cancel(race.saved().id());
    Answers.text(request, 202, Json.write(race(request).resource()));
  }

  private RaceView race(Context request) {
    String id = request.pathParam("id");
    return races.find(id).orElseThrow(() -> ProblemException.notFound("there is no race " + id));
  }
}
