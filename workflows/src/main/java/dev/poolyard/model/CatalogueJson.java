package dev.poolyard.model;

import dev.poolyard.value.ValueJson;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue as JSON, for editors. */
public final class CatalogueJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CatalogueJson() {}

  /** Returns groups, node types, built-in tasks and examples of functions; always the same text. */
  public static String json() {
    ObjectNode catalogue = NODES.objectNode();
    ArrayNode groups = catalogue.putArray("groups");
    for (NodeGroup group : Catalogue.groups()) {
      groups.addObject().put("id", group.id()).put("title", group.title());
    }
    ArrayNode types = catalogue.putArray("types");
    Catalogue.types().forEach(type -> types.add(type(type)));
    ArrayNode tasks = catalogue.putArray("tasks");
    TaskSignatures.all().forEach(task -> tasks.add(task(task)));
    catalogue.set("examples", FunctionExamples.json());
    return catalogue.toString();
  }

  private static ObjectNode type(NodeType type) {
    ObjectNode json = NODES.objectNode();
    json.put("type", type.name());
    json.put("group", type.group().id());
    json.put("title", type.title());
    json.put("summary", type.summary());
    json.put("help", type.help());
    json.put("output", type.output().map(PortType::id).orElse(null));
    ArrayNode ports = json.putArray("ports");
    type.ports().forEach(port -> ports.add(port(port)));
    ArrayNode params = json.putArray("params");
    type.params().forEach(param -> params.add(param(param)));
    return json;
  }

  private static ObjectNode port(Port port) {
    ObjectNode json = NODES.objectNode();
    json.put("name", port.name());
    json.put("type", port.type().id());
    ArrayNode types = json.putArray("types");
    port.accepts().forEach(type -> types.add(type.id()));
    json.put("required", port.required());
    json.put("many", port.many());
    json.put("may_close_cycle", port.mayCloseCycle());
    return json.put("help", port.help());
  }

  private static ObjectNode param(Param param) {
    ObjectNode json = NODES.objectNode();
    json.put("name", param.name());
    json.put("kind", param.kind().id());
    json.put("required", param.required());
    json.set("default", ValueJson.toJson(param.defaultValue()));
    json.set("initial", ValueJson.toJson(param.initial().orElse(param.defaultValue())));
    json.set("min", bound(param.min()));
    json.set("max", bound(param.max()));
    json.set("choices", choices(param));
    json.put("unit", param.unit().orElse(null));
    return json.put("help", param.help());
  }

  private static JsonNode choices(Param param) {
    return param.choices().isEmpty() ? NODES.nullNode() : WorkflowSchema.words(param.choices());
  }

  private static JsonNode bound(OptionalDouble bound) {
    if (bound.isEmpty()) {
      return NODES.nullNode();
    }
    double number = bound.getAsDouble();
    return number == Math.rint(number) ? NODES.numberNode((long) number) : NODES.numberNode(number);
  }

  private static ObjectNode task(TaskSignature task) {
    ObjectNode json = NODES.objectNode();
    json.put("name", task.name());
    json.put("signature", task.text());
    json.put("help", task.help());
    json.put("pure", task.purity().pure());
    ArrayNode parameters = json.putArray("parameters");
    for (TaskParameter parameter : task.parameters()) {
      ObjectNode entry = parameters.addObject();
      entry.put("name", parameter.name());
      entry.put("kind", kind(parameter));
      entry.put("required", parameter.defaultValue().isEmpty());
      entry.set(
          "default", parameter.defaultValue().map(ValueJson::toJson).orElse(NODES.nullNode()));
      entry.set("min", finite(parameter.min()));
      entry.set("max", finite(parameter.max()));
    }
    return json;
  }

  private static String kind(TaskParameter parameter) {
    return switch (parameter.kind()) {
      case INTEGER -> "int";
      case NUMBER -> "float";
      case TEXT -> "text";
    };
  }

  private static JsonNode finite(double bound) {
    return Double.isInfinite(bound) ? NODES.nullNode() : bound(OptionalDouble.of(bound));
  }
}
