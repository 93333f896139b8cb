package dev.poolyard.event;

import tools.jackson.databind.JsonNode;

/** An output node received its value, given as JSON. */
public record OutputProduced(double t, String node, String label, JsonNode value)
    implements RunEvent {}
