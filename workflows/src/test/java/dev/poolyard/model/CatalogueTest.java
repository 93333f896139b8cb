package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.value.ValueJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CatalogueTest {

  static Stream<NodeType> types() {
    return Catalogue.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_type_is_explained_in_plain_sentences(NodeType type) {
    assertThat(type.summary()).matches("[a-z].*[a-z]");
    assertThat(type.help()).matches("[A-Z].*\\.");
    assertThat(type.ports()).allSatisfy(port -> assertThat(port.help()).matches("[A-Z].*\\."));
    assertThat(type.params()).allSatisfy(param -> assertThat(param.help()).matches("[A-Z].*\\."));
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_default_is_a_value_that_could_be_written(NodeType type) {
    assertThat(type.params())
        .allSatisfy(param -> {
          var start = param.initial().orElse(param.defaultValue());
          assertThat(ParamReader.read(param, ValueJson.toJson(start))).contains(start);
        });
  }

  @Test
  void only_sinks_and_notes_give_nothing() {
    assertThat(Catalogue.types())
        .allSatisfy(type ->
            assertThat(type.output().isEmpty())
                .isEqualTo(type.group() == NodeGroup.SINKS || type.isNote()));
  }

  @Test
  void the_executor_kinds_are_those_of_this_program() {
    assertThat(Catalogue.executors())
        .extracting(NodeType::name)
        .containsExactly(
            "serial",
            "threads",
            "thread_pool",
            "virtual_threads",
            "work_stealing",
            "interpreter_pool",
            "processes",
            "process_pool");
  }

  @Test
  void the_catalogue_as_json_has_all_that_an_editor_needs() throws Exception {
    JsonNode json = StrictJson.parse(CatalogueJson.json(), Limits.DOCUMENT_BYTES);

    assertThat(json.path("groups")).hasSize(NodeGroup.values().length);
    assertThat(json.path("types")).hasSize(Catalogue.types().size());
    assertThat(json.path("tasks")).hasSize(TaskSignatures.all().size());
    JsonNode map =
        json.path("types")
            .valueStream()
            .filter(type -> type.path("type").stringValue().equals("map"))
            .findFirst()
            .orElseThrow();
    assertThat(map.path("output").stringValue()).isEqualTo("data");
    assertThat(map.path("ports").path(0).toString())
        .startsWith(
            "{\"name\":\"function\",\"type\":\"function\",\"types\":[\"function\"],"
                + "\"required\":true,\"many\":false,");
    assertThat(map.path("params").path(0).toString())
        .startsWith(
            "{\"name\":\"chunksize\",\"kind\":\"int_or_auto\",\"required\":false,"
                + "\"default\":\"auto\",\"initial\":\"auto\",\"min\":1,\"max\":1000000,"
                + "\"choices\":null,\"unit\":null,");
    assertThat(json.path("tasks").path(0).path("signature").stringValue())
        .isEqualTo("only_sleep(seconds=1)");
  }
}
