package dev.poolyard.model;

import java.util.List;
import java.util.Optional;

/** Says in words what the schema found: which value, and how to mend it. */
final class SchemaWords {
  private static final List<String> DOCUMENT_KEYS =
      List.of("format", "name", "description", "nodes");
  private static final List<String> NODE_KEYS =
      List.of("id", "type", "params", "in", "at", "after");

  private SchemaWords() {}

  /**
   * @param keyword the keyword of the schema that is not met
   * @param property the missing or needless key, empty if it is not about a key
   */
  static void add(Problems problems, Place place, String keyword, String property) {
    switch (keyword) {
      case "required" -> addMissing(problems, place, property);
      case "additionalProperties" -> problems.add(needless(place, property));
      default -> problems.add(unfit(place, keyword));
    }
  }

  private static void addMissing(Problems problems, Place place, String property) {
    Optional<NodeType> type = place.nodeType();
    if (type.isPresent() && place.depth() == 2 && property.equals("in")) {
      type.get().ports().stream()
          .filter(Port::required)
          .forEach(port -> problems.add(missingInput(place, port)));
    } else if (type.isPresent() && place.depth() == 2 && property.equals("params")) {
      type.get().params().stream()
          .filter(Param::required)
          .forEach(param -> problems.add(missingParam(place, param)));
    } else {
      problems.add(missing(place, type, property));
    }
  }

  private static Problem missing(Place place, Optional<NodeType> type, String property) {
    if (type.isPresent() && place.depth() == 3) {
      Optional<Port> port = type.get().port(property).filter(known -> place.key(2).equals("in"));
      if (port.isPresent()) {
        return missingInput(place, port.get());
      }
      Optional<Param> param = type.get().param(property);
      if (param.isPresent()) {
        return missingParam(place, param.get());
      }
    }
    return place.problem(
        "missing_key",
        place.isInNode() ? property : null,
        "%s must have \"%s\"%s".formatted(place.words(), property, example(property)));
  }

  private static String example(String key) {
    return switch (key) {
      case "format" -> ": \"" + WorkflowSchema.FORMAT + "\"";
      case "nodes" -> ", a list";
      case "id" -> ", such as \"squares\"";
      case "type" -> ", such as \"map\"";
      default -> "";
    };
  }

  private static Problem missingInput(Place place, Port port) {
    return place.problem(
        "missing_input",
        port.name(),
        "%s needs a wire that brings %s".formatted(port.name(), port.acceptsInWords()));
  }

  private static Problem missingParam(Place place, Param param) {
    return place.problem(
        "missing_param",
        param.name(),
        "%s must be given: %s".formatted(param.name(), param.help()));
  }

  private static Problem needless(Place place, String property) {
    String shown = Excerpt.of(property);
    Optional<NodeType> type = place.nodeType();
    if (type.isPresent() && place.depth() == 3 && place.key(2).equals("params")) {
      List<String> names = type.get().params().stream().map(Param::name).toList();
      return place.problem(
          "unknown_param",
          shown,
          "%s has no param %s%s"
              .formatted(type.get().name(), shown, choose(property, names, "no params")));
    }
    if (type.isPresent() && place.depth() == 3 && place.key(2).equals("in")) {
      List<String> names = type.get().ports().stream().map(Port::name).toList();
      return place.problem(
          "unknown_port",
          shown,
          "%s has no input %s%s"
              .formatted(type.get().name(), shown, choose(property, names, "no inputs")));
    }
    List<String> known = place.isInNode() ? NODE_KEYS : DOCUMENT_KEYS;
    return place.problem(
        "unknown_key",
        "%s has an unknown key \"%s\"%s"
            .formatted(place.words(), shown, choose(property, known, "none")));
  }

  private static String choose(String word, List<String> names, String none) {
    String suggestion = Nearest.suggestion(word, names);
    if (!suggestion.isEmpty()) {
      return suggestion;
    }
    return names.isEmpty() ? "; it has " + none : "; it has " + String.join(", ", names);
  }

  private static Problem unfit(Place place, String keyword) {
    if (!place.isInNode()) {
      return unfitDocument(place, keyword);
    }
    return switch (place.key(2)) {
      case "" ->
          place.problem(
              "wrong_type", "%s must be an object, was %s".formatted(place.words(), was(place)));
      case "id" -> unfitId(place);
      case "type" -> unknownType(place);
      case "params" -> unfitParams(place, keyword);
      case "in" -> unfitInput(place, keyword);
      case "at" ->
          place.problem(
              "wrong_type",
              "%s must be a place such as [40, 120], each from %d to %d, was %s"
                  .formatted(place.words(), -Limits.CANVAS, Limits.CANVAS, was(place)));
      default -> unfitIds(place, keyword, "a list of node ids");
    };
  }

  private static Problem unfitDocument(Place place, String keyword) {
    String was = was(place);
    return switch (place.key(0)) {
      case "" -> place.problem("wrong_type", "the document must be a JSON object, was " + was);
      case "format" ->
          place.problem(
              "unknown_format",
              "format must be \"%s\", was %s".formatted(WorkflowSchema.FORMAT, was));
      case "nodes" -> place.problem("wrong_type", "nodes must be a list, was " + was);
      default ->
          keyword.equals("maxLength")
              ? place.problem(
                  "too_long",
                  "%s must have at most %d characters, has %d"
                      .formatted(
                          place.words(),
                          place.key(0).equals("name")
                              ? Limits.NAME_LENGTH
                              : Limits.DESCRIPTION_LENGTH,
                          place.json().stringValue("").length()))
              : place.problem("wrong_type", place.words() + " must be a text, was " + was);
    };
  }

  private static Problem unfitId(Place place) {
    return place.problem(
        "bad_id",
        "%s must be 1 to %d of a-z A-Z 0-9 _ -, was %s"
            .formatted(place.words(), Identifiers.MAX_LENGTH, was(place)));
  }

  private static Problem unknownType(Place place) {
    List<String> names = Catalogue.types().stream().map(NodeType::name).toList();
    return place.problem(
        "unknown_type",
        "there is no node type %s%s"
            .formatted(was(place), Nearest.suggestion(place.json().stringValue(""), names)));
  }

  private static Problem unfitParams(Place place, String keyword) {
    Optional<Param> param = place.nodeType().flatMap(type -> type.param(place.key(3)));
    return param.isPresent()
        ? ParamWords.unfit(place, param.get(), keyword)
        : place.problem("wrong_type", "params must be an object, was " + was(place));
  }

  private static Problem unfitInput(Place place, String keyword) {
    Optional<Port> port = place.nodeType().flatMap(type -> type.port(place.key(3)));
    if (port.isEmpty()) {
      return place.problem("wrong_type", "in must be an object, was " + was(place));
    }
    if (!port.get().many() && place.json().size() > 1 && place.json().isArray()) {
      return place.problem(
          "too_many_wires",
          "%s takes one wire, got %d".formatted(port.get().name(), place.json().size()));
    }
    return unfitIds(
        place, keyword, port.get().many() ? "a node id or a list of node ids" : "a node id");
  }

  private static Problem unfitIds(Place place, String keyword, String expected) {
    if (keyword.equals("maxItems")) {
      return place.problem(
          "too_many_wires",
          "%s must have at most %d ids, has %d"
              .formatted(place.words(), Limits.WIRES_OF_A_PORT, place.json().size()));
    }
    boolean element = place.keys().getLast() instanceof Integer;
    return place.problem(
        "wrong_type",
        "%s must be %s, was %s"
            .formatted(place.words(), element ? "a node id" : expected, was(place)));
  }

  private static String was(Place place) {
    return JsonWords.of(place.json());
  }
}
