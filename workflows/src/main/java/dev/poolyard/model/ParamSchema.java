package dev.poolyard.model;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of one param. */
final class ParamSchema {
  private ParamSchema() {}

  static ObjectNode of(Param param) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    switch (param.kind()) {
      case JSON -> {}
      case JSON_LIST -> bound(type(schema, param, "array"), param, "minItems", "maxItems");
      case JSON_OBJECT ->
          bound(type(schema, param, "object"), param, "minProperties", "maxProperties");
      case INT, INT_OR_NULL -> bound(type(schema, param, "integer"), param, "minimum", "maximum");
      case FLOAT -> bound(type(schema, param, "number"), param, "minimum", "maximum");
      case INT_OR_AUTO -> {
        schema.set("type", WorkflowSchema.words(List.of("integer", "string")));
        bound(schema, param, "minimum", "maximum").put("pattern", "^auto$");
      }
      case BOOL -> type(schema, param, "boolean");
      case TEXT, LINES, SOURCE ->
          bound(type(schema, param, "string"), param, "minLength", "maxLength");
      case CHOICE -> schema.set("enum", WorkflowSchema.words(param.choices()));
      case TASK_NAME ->
          schema.set(
              "enum",
              WorkflowSchema.words(
                  TaskSignatures.all().stream().map(TaskSignature::name).toList()));
    }
    return schema;
  }

  private static ObjectNode type(ObjectNode schema, Param param, String type) {
    if (param.isNullable()) {
      schema.set("type", WorkflowSchema.words(List.of(type, "null")));
    } else {
      schema.put("type", type);
    }
    return schema;
  }

  private static ObjectNode bound(ObjectNode schema, Param param, String least, String greatest) {
    param.min().ifPresent(min -> put(schema, least, min));
    param.max().ifPresent(max -> put(schema, greatest, max));
    return schema;
  }

  private static void put(ObjectNode schema, String keyword, double bound) {
    if (bound == Math.rint(bound)) {
      schema.put(keyword, (long) bound);
    } else {
      schema.put(keyword, bound);
    }
  }
}
