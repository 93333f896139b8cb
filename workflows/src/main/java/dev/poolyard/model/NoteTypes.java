package dev.poolyard.model;

import static dev.poolyard.model.ParamBuilder.integer;
import static dev.poolyard.model.ParamBuilder.param;

import dev.poolyard.value.ListValue;
import java.util.List;
import java.util.Optional;

/** What people write on the canvas for each other; a run passes over it. */
final class NoteTypes {
  /** The type that draws a frame around nodes. */
  static final String GROUP = "group";

  private NoteTypes() {}

  static List<NodeType> all() {
    return List.of(comment(), group());
  }

  private static NodeType comment() {
    return note(
        "comment",
        "a text on the canvas",
        "Says something to whoever reads the workflow. A run passes over it.",
        param("text", ParamKind.LINES)
            .orElse("")
            .between(0, Limits.DESCRIPTION_LENGTH)
            .help("What it says, in any number of lines."),
        integer("width").orElse(240).between(120, 960).help("How wide it is, in canvas pixels."));
  }

  private static NodeType group() {
    return note(
        GROUP,
        "a frame around nodes",
        "Frames nodes that belong together; they move with it. A run passes over it.",
        param("title", ParamKind.TEXT)
            .between(1, 200)
            .help("The heading of the frame; left out, the id of the group."),
        param("nodes", ParamKind.JSON_LIST)
            .orElse(new ListValue(List.of()))
            .between(0, Limits.NODES)
            .help("The ids of the nodes in it."));
  }

  private static NodeType note(String name, String summary, String help, Param... params) {
    return new NodeType(
        name, NodeGroup.NOTES, name, summary, help, Optional.empty(), List.of(), List.of(params));
  }
}
