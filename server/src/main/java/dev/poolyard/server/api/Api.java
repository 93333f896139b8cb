package dev.poolyard.server.api;

import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.Trials;
import dev.poolyard.server.store.Store;
import io.javalin.config.RoutesConfig;

/** The whole HTTP API. */
public final class Api {
  private final Store store;
  private final RunRegistry runs;
  private final RaceRegistry races;
  private final Trials trials;
  private final RateLimits rates;

  /**
   * Creates the API.
   *
   * @param trials where functions are tried
   * @param rates bounds requests that cost the server
   */
  public Api(Store store, RunRegistry runs, RaceRegistry races, Trials trials, RateLimits rates) {
    this.store = store;
    this.runs = runs;
    this.races = races;
    this.trials = trials;
    this.rates = rates;
  }

  /** Adds its routes. */
  public void install(RoutesConfig routes) {
    new Metrics(runs).install(routes);
    new HealthRoutes(store).install(routes);
    new ReferenceRoutes().install(routes);
    new ValidationRoutes(rates).install(routes);
    new WorkflowRoutes(store.workflows(), rates).install(routes);
    SavedWorkflows workflows = new SavedWorkflows(store.workflows());
    new RunRoutes(runs, new RunRequests(workflows), rates).install(routes);
    RunMends mends = new RunMends(runs);
    new MendRoutes(mends, rates).install(routes);
    new RaceRoutes(races, new RaceRequests(workflows, mends), rates).install(routes);
    new TrialRoutes(trials, rates).install(routes);
    new RecordingRoutes(runs).install(routes);
    new WorkerRoutes(runs).install(routes);
  }
}
