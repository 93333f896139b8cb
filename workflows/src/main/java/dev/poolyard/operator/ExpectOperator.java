package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Nothing;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import tools.jackson.databind.JsonNode;

/** {@code expect}: fails the run when the value, seen as JSON, is not the one that is expected. */
final class ExpectOperator implements Operator {
  private static final int SHOWN = 200;

  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    Value expected = context.params().value("equals");
    JsonNode actual = ValueJson.toJson(context.value("value"));
    if (!JsonEquality.equal(ValueJson.toJson(expected), actual)) {
      throw new NodeFailure(
          context.id(),
          "AssertionError",
          "expected %s, got %s"
              .formatted(shortened(ValueJson.toJson(expected)), shortened(actual)));
    }
    return new Nothing();
  }

  private static String shortened(JsonNode json) {
    String text = json.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
