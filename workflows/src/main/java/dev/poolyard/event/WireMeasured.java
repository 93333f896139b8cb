package dev.poolyard.event;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What has gone through a wire so far. Each such event takes the place of the one before for the
 * same wire.
 *
 * @param from the node that gives
 * @param node the node that takes
 * @param port the port of the wire's end
 * @param items how many items went through; a value that is no list counts as one
 * @param newest the newest of them as JSON, the very newest last; long ones are left out
 */
public record WireMeasured(
    double t, String from, String node, String port, long items, List<JsonNode> newest)
    implements RunEvent {}
