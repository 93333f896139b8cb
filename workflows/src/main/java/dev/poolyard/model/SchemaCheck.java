package dev.poolyard.model;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Validates documents against {@link WorkflowSchema} and words what the schema finds. */
final class SchemaCheck {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(WorkflowSchema.tree());

  private static final double BEYOND_LONG = 0x1p63;

  private SchemaCheck() {}

  static void run(JsonNode root, Problems problems) {
    int nodes = root.path(Place.NODES).size();
    if (nodes > Limits.NODES) {
      // Hundreds of thousands of nodes, each with its error, would only take time.
      problems.add(
          Problem.ofDocument(
              "too_many_nodes",
              "nodes must be at most %d, were %d".formatted(Limits.NODES, nodes)));
      return;
    }
    if (hasEndlessIntegers(root, problems)) {
      return;
    }
    for (Error error : SCHEMA.validate(root)) {
      if (problems.isFull()) {
        return;
      }
      Place place = place(root, error.getInstanceLocation());
      String property = error.getProperty();
      SchemaWords.add(problems, place, error.getKeyword(), property == null ? "" : property);
    }
  }

  /** The library throws at an integer param such as 1e300, so those are looked for before. */
  private static boolean hasEndlessIntegers(JsonNode root, Problems problems) {
    boolean found = false;
    for (int i = 0; i < root.path(Place.NODES).size(); i++) {
      JsonNode node = root.path(Place.NODES).path(i);
      NodeType type = Catalogue.find(node.path("type").stringValue("")).orElse(null);
      for (Param param : type == null ? List.<Param>of() : type.params()) {
        JsonNode json = node.path("params").path(param.name());
        boolean integer =
            param.kind() == ParamKind.INT
                || param.kind() == ParamKind.INT_OR_AUTO
                || param.kind() == ParamKind.INT_OR_NULL;
        if (integer
            && json.isFloatingPointNumber()
            && Math.abs(json.doubleValue()) >= BEYOND_LONG) {
          Place place = new Place(root, List.of(Place.NODES, i, "params", param.name()));
          problems.add(ParamWords.unfit(place, param, "maximum"));
          found = true;
        }
      }
    }
    return found;
  }

  private static Place place(JsonNode root, NodePath path) {
    var keys = new ArrayList<Object>();
    for (int i = 0; i < path.getNameCount(); i++) {
      keys.add(path.getElement(i));
    }
    return new Place(root, keys);
  }
}
