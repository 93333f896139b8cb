package dev.poolyard.server.api;

import dev.poolyard.advice.Advice;
import dev.poolyard.advice.Warning;
import dev.poolyard.model.Reading;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.http.RequestBody;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with a document, what it will hardly be meant to do, and what is known of its
 * functions, without keeping it.
 */
final class ValidationRoutes {
  private final RateLimits rates;

  ValidationRoutes(RateLimits rates) {
    this.rates = rates;
  }

  void install(RoutesConfig routes) {
    routes.post("/api/validations", this::validate);
  }

  private void validate(Context request) {
    rates.check(request);
    Reading reading = Documents.read(RequestBody.json(request));
    var answer = Json.object();
    answer.set("problems", Json.tree(reading.problems()));
    answer.set("warnings", Json.tree(Advice.of(reading).stream().map(Told::of).toList()));
    answer.set("functions", Json.tree(reading.functions()));
    Answers.json(request, 200, answer);
  }

  /** A warning as clients read it. */
  private record Told(
      String code, String level, String node, @Nullable String port, String message) {

    static Told of(Warning warning) {
      return new Told(
          warning.code(),
          warning.level().word(),
          warning.node(),
          warning.port(),
          warning.message());
    }
  }
}
