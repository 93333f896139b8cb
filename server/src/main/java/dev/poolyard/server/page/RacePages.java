package dev.poolyard.server.page;

import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.race.RaceView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One race, live or over. */
final class RacePages {
  private final PageRenderer renderer;
  private final RaceRegistry races;

  RacePages(PageRenderer renderer, RaceRegistry races) {
    this.renderer = renderer;
    this.races = races;
  }

  void install(RoutesConfig routes) {
    routes.get("/races/{id}", this::race);
  }

  private void race(Context request) {
    String id = request.pathParam("id");
    RaceView race =
        races.find(id).orElseThrow(() -> ProblemException.notFound("there is no race " + id));
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("race", ScriptJson.escape(Json.write(race.resource())));
    model.put("document", ScriptJson.escape(race.saved().document()));
    model.put(
        "mended", race.saved().mend().map(mend -> ScriptJson.escape(mend.document())).orElse(null));
    model.put("heading", race.saved().name());
    renderer.page(request, "pages/race", "Race of " + race.saved().name(), model);
  }
}
