package dev.poolyard.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.process.RunLauncher;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.run.RunLimits;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.Trials;
import dev.poolyard.server.store.Store;
import dev.poolyard.server.support.Site;
import dev.poolyard.server.support.TestingRunLauncher;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
  @TempDir private Path data;

  @Test
  void theDescriptionNamesEveryRequestThereIsAndNoOther() {
    assertThat(described()).isEqualTo(routed());
  }

  @Test
  void everyReferenceInTheDescriptionLeadsSomewhere() {
    JsonNode api = description();

    assertThat(api.findValuesAsString("$ref"))
        .filteredOn(reference -> reference.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(reference ->
            assertThat(api.at(reference.substring(1)).isObject()).as(reference).isTrue());
  }

  private Set<String> described() {
    Set<String> requests = new TreeSet<>();
    description()
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(method -> {
                  if (!method.equals("parameters")) {
                    requests.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                  }
                }));
    return requests;
  }

  private Set<String> routed() {
    Set<String> requests = new TreeSet<>();
    RunLauncher launcher = new TestingRunLauncher();
    try (Store store = Store.open(data, InstantSource.system());
        RunRegistry runs =
            new RunRegistry(
                store.runs(), launcher, RunLimits.ofThisMachine(), InstantSource.system());
        RaceRegistry races = new RaceRegistry(store.races(), runs, InstantSource.system());
        Trials trials = new Trials(launcher, InstantSource.system())) {
      Javalin web =
          Javalin.create(config ->
              new Api(store, runs, races, trials, new RateLimits(1, 1)).install(config.routes));
      web.unsafe
          .internalRouter
          .allHttpHandlers()
          .forEach(handler -> {
            if (handler.endpoint.method.isHttpMethod()) {
              requests.add(handler.endpoint.method.name() + " " + handler.endpoint.path);
            }
          });
    }
    return requests;
  }

  private JsonNode description() {
    try (Site site = Site.start(data, new TestingRunLauncher())) {
      return site.client().get("/openapi.json").json();
    }
  }
}
