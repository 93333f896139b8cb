package dev.poolyard.server.cli;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunResource;
import dev.poolyard.race.RaceEntry;
import dev.poolyard.race.RaceResult;
import dev.poolyard.server.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of a race as one JSON object. */
final class RaceJson {
  private RaceJson() {}

  static String of(RaceResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("cores", Runtime.getRuntime().availableProcessors());
    json.put("reference", result.reference().executor());
    ArrayNode executors = json.putArray("executors");
    result.entries().forEach(entry -> executors.add(entry(entry, result.reference())));
    return json.toString();
  }

  private static ObjectNode entry(RaceEntry entry, RaceEntry reference) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("executor", entry.executor());
    json.put("median", entry.wall().map(wall -> wall.median()).orElse(null));
    json.put("least", entry.wall().map(wall -> wall.least()).orElse(null));
    json.put("greatest", entry.wall().map(wall -> wall.greatest()).orElse(null));
    json.put("speedup", entry.speedup(reference).orElse(null));
    json.put("efficiency", entry.efficiency().orElse(null));
    ArrayNode runs = json.putArray("runs");
    for (RunResource run : entry.runs()) {
      runs.add(Json.read(EventJson.write(run)));
    }
    return json;
  }
}
