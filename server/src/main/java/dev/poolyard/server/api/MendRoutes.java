package dev.poolyard.server.api;

import dev.poolyard.model.Node;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.server.api.RunMends.Found;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RateLimits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Shows the changed workflow that can be tried against a finding. */
final class MendRoutes {
  private final RunMends mends;
  private final RateLimits rates;

  MendRoutes(RunMends mends, RateLimits rates) {
    this.mends = mends;
    this.rates = rates;
  }

  void install(RoutesConfig routes) {
    routes.get("/api/runs/{id}/mends/{finding}", this::show);
  }

  private void show(Context request) {
    rates.check(request);
    Found found =
        mends.find(
            request.pathParam("id"),
            request.pathParam("finding"),
            Optional.ofNullable(request.queryParam("node")),
            (_, _, detail) -> ProblemException.notFound(detail));
    ObjectNode answer = Json.object();
    answer.put("finding", found.finding().code());
    answer.put("node", found.node());
    answer.put("sentence", found.mend().sentence());
    answer.set("changed", Json.tree(found.mend().changes().stream().map(Node::id).toList()));
    String text = Json.write(answer);
    Answers.text(
        request,
        200,
        "%s,\"workflow\":%s}"
            .formatted(
                text.substring(0, text.length() - 1),
                WorkflowWriter.write(found.mend().workflow()).strip()));
  }
}
