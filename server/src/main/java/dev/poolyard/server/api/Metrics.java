package dev.poolyard.server.api;

import dev.poolyard.event.RunStatus;
import dev.poolyard.server.run.RunCounts;
import dev.poolyard.server.run.RunRegistry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** Counts and times what the server does, for Prometheus. */
final class Metrics {
  private static final String STARTED = "request-started";

  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(RunRegistry runs) {
    for (RunStatus status : RunStatus.values()) {
      if (status.isFinal()) {
        FunctionCounter.builder("poolyard.runs", runs.counts(), counts -> counts.runs(status))
            .description("Runs that are over")
            .tag("status", status.word())
            .register(meters);
      }
    }
    tasks(runs, "finished", RunCounts::tasksFinished);
    tasks(runs, "failed", RunCounts::tasksFailed);
    tasks(runs, "cancelled", RunCounts::tasksCancelled);
    tasks(runs, "retried", RunCounts::tasksRetried);
    FunctionCounter.builder("poolyard.events", runs.counts(), RunCounts::events)
        .description("Events heard of all runs")
        .register(meters);
    Gauge.builder("poolyard.runs.running", runs, RunRegistry::runningCount)
        .description("Runs that go on")
        .register(meters);
    Gauge.builder("poolyard.runs.waiting", runs, RunRegistry::waitingCount)
        .description("Runs that wait for their turn")
        .register(meters);
    Gauge.builder("poolyard.workers", runs, RunRegistry::workerCount)
        .description("Workers that are alive")
        .register(meters);
    new JvmMemoryMetrics().bindTo(meters);
    new ProcessorMetrics().bindTo(meters);
  }

  void install(RoutesConfig routes) {
    routes.before(request -> request.attribute(STARTED, System.nanoTime()));
    routes.after(this::time);
    routes.get("/metrics", this::scrape);
  }

  private void scrape(Context request) {
    request
        .contentType("text/plain; version=0.0.4; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(meters.scrape());
  }

  private void time(Context request) {
    Long started = request.attribute(STARTED);
    if (started == null) {
      return;
    }
    Timer.builder("poolyard.http")
        .description("Requests answered")
        .tag("method", request.method().name())
        .tag("route", route(request))
        .tag("status", Integer.toString(request.statusCode()))
        .register(meters)
        .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
  }

  /** Routes, not paths, name the series, so there are only so many. */
  private static String route(Context request) {
    var endpoint = request.endpoints().lastHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path.toLowerCase(Locale.ROOT);
  }

  private void tasks(RunRegistry runs, String outcome, ToDoubleFunction<RunCounts> count) {
    FunctionCounter.builder("poolyard.tasks", runs.counts(), count)
        .description("Tasks that ended")
        .tag("outcome", outcome)
        .register(meters);
  }
}
