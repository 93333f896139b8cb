package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid documents with random changes: whatever comes of them, it is a workflow or explained. */
class ChangedDocumentsTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final byte[] DOCUMENT =
      Documents.valid("every-param").getBytes(StandardCharsets.UTF_8);

  @Property(tries = 1000)
  void changed_bytes_are_a_workflow_or_explained(@ForAll long seed) {
    var random = new Random(seed);
    byte[] bytes = DOCUMENT.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    assertExplained(WorkflowReader.read(bytes));
  }

  @Property(tries = 1000)
  void changed_values_are_a_workflow_or_explained(@ForAll long seed) throws Exception {
    var random = new Random(seed);
    JsonNode root = StrictJson.parse(DOCUMENT, Limits.DOCUMENT_BYTES);
    List<JsonNode> containers = containers(root);
    for (int i = random.nextInt(4); i >= 0; i--) {
      change(containers.get(random.nextInt(containers.size())), random);
    }

    Reading reading = WorkflowReader.read(root);

    assertExplained(reading);
    reading
        .workflow()
        .ifPresent(workflow ->
            assertThat(WorkflowReader.readAccepted(WorkflowWriter.write(workflow))).isNotNull());
  }

  private static void assertExplained(Reading reading) {
    assertThat(reading.problems())
        .allSatisfy(problem -> {
          assertThat(problem.code()).isNotEqualTo("invalid");
          assertThat(problem.message()).isNotBlank();
          assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(problem.toLine())).isTrue();
        });
    assertThat(reading.workflow().isPresent()).isEqualTo(reading.problems().isEmpty());
  }

  private static List<JsonNode> containers(JsonNode root) {
    var containers = new ArrayList<JsonNode>();
    containers.add(root);
    for (int i = 0; i < containers.size(); i++) {
      containers.get(i).forEach(child -> addIfContainer(containers, child));
    }
    return containers;
  }

  private static void addIfContainer(List<JsonNode> containers, JsonNode json) {
    if (json.isContainer()) {
      containers.add(json);
    }
  }

  private static void change(JsonNode container, Random random) {
    if (container instanceof ObjectNode object) {
      var keys = new ArrayList<>(object.propertyNames());
      keys.add("new");
      String key = keys.get(random.nextInt(keys.size()));
      if (random.nextInt(4) == 0) {
        object.remove(key);
      } else {
        object.set(key, anything(random));
      }
    } else if (container instanceof ArrayNode array) {
      int index = random.nextInt(array.size() + 1);
      if (index == array.size()) {
        array.add(anything(random));
      } else {
        array.set(index, anything(random));
      }
    }
  }

  private static JsonNode anything(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(-3, 100));
      case 3 -> NODES.numberNode(random.nextLong());
      case 4 -> NODES.numberNode(random.nextLong() * 1e300);
      case 5 -> NODES.numberNode(random.nextInt(200) / 2.0);
      case 6 -> NODES.numberNode(new BigInteger(200, random));
      case 7 -> NODES.stringNode("");
      case 8 -> NODES.stringNode(List.of("list", "map", "auto", "value").get(random.nextInt(4)));
      case 9 -> NODES.stringNode(String.valueOf((char) random.nextInt(0x10000)));
      case 10 -> NODES.arrayNode().add(NODES.numberNode(1)).add("map");
      default -> NODES.objectNode().put("function", "map");
    };
  }
}
