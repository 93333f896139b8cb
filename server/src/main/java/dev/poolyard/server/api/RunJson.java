package dev.poolyard.server.api;

import dev.poolyard.server.http.Json;
import dev.poolyard.server.run.WatchableRun;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The run resource as the API shows it: what the events amount to, and what the server knows. */
final class RunJson {
  private RunJson() {}

  /**
   * Returns the resource.
   *
   * @param runKey the key for whoever starts the run, empty for everybody else
   */
  static String write(WatchableRun run, Optional<String> runKey) {
    ObjectNode more = Json.object();
    more.put("name", run.name());
    run.origin()
        .ifPresent(origin -> {
          more.put("workflow_id", origin.workflowId());
          more.put("revision", origin.number());
        });
    run.queuePosition().ifPresent(position -> more.put("queue_position", position));
    runKey.ifPresent(key -> more.put("run_key", key));
    // The resource may hold megabytes of outputs, so it is not read only to be written again.
    String resource = run.resource();
    return resource.substring(0, resource.length() - 1) + "," + Json.write(more).substring(1);
  }
}
