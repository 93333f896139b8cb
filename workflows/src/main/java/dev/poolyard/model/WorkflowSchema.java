package dev.poolyard.model;

import dev.poolyard.value.NoneValue;
import dev.poolyard.value.ValueJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of the document, made from the {@link Catalogue}. */
public final class WorkflowSchema {
  /** What the document's {@code format} must say. */
  public static final String FORMAT = "poolyard/1";

  /** Where the schema is served. */
  public static final String PATH = "/schema/workflow-1.json";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectNode SCHEMA = document();

  private WorkflowSchema() {}

  /** Returns the schema as indented JSON. */
  public static String json() {
    return SCHEMA.toPrettyString();
  }

  /** Returns the schema as a tree of its own. */
  static JsonNode tree() {
    return SCHEMA.deepCopy();
  }

  private static ObjectNode document() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Poolyard workflow");
    schema.put("type", "object");
    schema.putArray("required").add("format").add("nodes");
    schema.put("additionalProperties", false);
    ObjectNode keys = schema.putObject("properties");
    keys.putObject("format").put("const", FORMAT);
    keys.set("name", text(Limits.NAME_LENGTH, "What people call the workflow."));
    keys.set("description", text(Limits.DESCRIPTION_LENGTH, "What it shows, in a few sentences."));
    keys.putObject("nodes")
        .put("type", "array")
        .put("maxItems", Limits.NODES)
        .putObject("items")
        .put("$ref", "#/$defs/node");
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("node", node());
    for (NodeType type : Catalogue.types()) {
      definitions.set(type.name() + "_params", params(type));
      definitions.set(type.name() + "_in", inputs(type));
    }
    return schema;
  }

  private static ObjectNode node() {
    ObjectNode node = NODES.objectNode();
    node.put("type", "object");
    node.putArray("required").add("id").add("type");
    node.put("additionalProperties", false);
    ObjectNode keys = node.putObject("properties");
    keys.putObject("id")
        .put("type", "string")
        .put("minLength", 1)
        .put("maxLength", Identifiers.MAX_LENGTH)
        .put("pattern", Identifiers.PATTERN);
    ArrayNode names = keys.putObject("type").putArray("enum");
    Catalogue.types().forEach(type -> names.add(type.name()));
    keys.putObject("params").put("type", "object");
    keys.putObject("in").put("type", "object");
    keys.set("at", position());
    keys.set("after", ids("The nodes that must have finished before this one starts."));
    ArrayNode types = node.putArray("allOf");
    Catalogue.types().forEach(type -> types.add(whenOf(type)));
    return node;
  }

  /** Says what {@code params} and {@code in} hold if the node is of this type. */
  private static ObjectNode whenOf(NodeType type) {
    ObjectNode rule = NODES.objectNode();
    ObjectNode condition = rule.putObject("if");
    condition.putArray("required").add("type");
    condition.putObject("properties").putObject("type").put("const", type.name());
    ObjectNode consequence = rule.putObject("then");
    ArrayNode required = NODES.arrayNode();
    if (type.params().stream().anyMatch(Param::required)) {
      required.add("params");
    }
    if (type.ports().stream().anyMatch(Port::required)) {
      required.add("in");
    }
    if (!required.isEmpty()) {
      consequence.set("required", required);
    }
    ObjectNode keys = consequence.putObject("properties");
    keys.putObject("params").put("$ref", "#/$defs/" + type.name() + "_params");
    keys.putObject("in").put("$ref", "#/$defs/" + type.name() + "_in");
    return rule;
  }

  private static ObjectNode params(NodeType type) {
    ObjectNode params = closedObject();
    ObjectNode keys = params.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (Param param : type.params()) {
      ObjectNode schema = ParamSchema.of(param);
      schema.put("description", param.help());
      if (!param.required() && param.defaultValue() != NoneValue.NONE) {
        schema.set("default", ValueJson.toJson(param.defaultValue()));
      }
      keys.set(param.name(), schema);
      if (param.required()) {
        required.add(param.name());
      }
    }
    return withRequired(params, required);
  }

  private static ObjectNode inputs(NodeType type) {
    ObjectNode inputs = closedObject();
    ObjectNode keys = inputs.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (Port port : type.ports()) {
      keys.set(port.name(), input(port));
      if (port.required()) {
        required.add(port.name());
      }
    }
    return withRequired(inputs, required);
  }

  private static ObjectNode input(Port port) {
    if (!port.many()) {
      return NODES.objectNode().put("type", "string").put("description", port.help());
    }
    ObjectNode several = ids(port.help());
    several.set("type", words(List.of("string", "array")));
    return several;
  }

  private static ObjectNode ids(String help) {
    ObjectNode ids = NODES.objectNode();
    ids.put("type", "array").put("maxItems", Limits.WIRES_OF_A_PORT);
    ids.putObject("items").put("type", "string");
    return ids.put("description", help);
  }

  private static ObjectNode position() {
    ObjectNode position = NODES.objectNode();
    position.put("type", "array").put("minItems", 2).put("maxItems", 2);
    position
        .putObject("items")
        .put("type", "number")
        .put("minimum", -Limits.CANVAS)
        .put("maximum", Limits.CANVAS);
    return position.put(
        "description", "The node's place on the canvas; left out, it is laid out automatically.");
  }

  private static ObjectNode text(int maxLength, String help) {
    return NODES
        .objectNode()
        .put("type", "string")
        .put("maxLength", maxLength)
        .put("description", help);
  }

  private static ObjectNode closedObject() {
    return NODES.objectNode().put("type", "object").put("additionalProperties", false);
  }

  private static ObjectNode withRequired(ObjectNode schema, ArrayNode required) {
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  static ArrayNode words(List<String> words) {
    ArrayNode array = NODES.arrayNode();
    words.forEach(array::add);
    return array;
  }
}
