package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorkflowSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void the_schema_is_a_schema() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(WorkflowSchema.json(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_as_it_is_served_accepts_every_valid_document() {
    Schema schema = REGISTRY.getSchema(WorkflowSchema.json());

    for (String name : Documents.validNames()) {
      assertThat(schema.validate(Documents.valid(name), InputFormat.JSON)).as(name).isEmpty();
    }
    for (Template template : Templates.all()) {
      assertThat(schema.validate(template.document(), InputFormat.JSON))
          .as(template.id())
          .isEmpty();
    }
  }

  @Test
  void the_schema_knows_every_param_and_its_default() throws Exception {
    JsonNode schema = StrictJson.parse(WorkflowSchema.json(), Limits.DOCUMENT_BYTES);

    assertThat(
            schema.path("$defs").path("map_params").path("properties").path("retries").toString())
        .startsWith("{\"type\":\"integer\",\"minimum\":0,\"maximum\":100,")
        .endsWith("\"default\":0}");
  }
}
