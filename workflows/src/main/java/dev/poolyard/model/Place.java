package dev.poolyard.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document, as the keys and indexes that lead there, and what is found on the way.
 *
 * @param keys strings and integers, such as {@code nodes, 3, params, max_workers}
 */
record Place(JsonNode root, List<Object> keys) {
  static final String NODES = "nodes";

  Place {
    keys = List.copyOf(keys);
  }

  /** Returns what the document has here. */
  JsonNode json() {
    JsonNode json = root;
    for (Object key : keys) {
      json = key instanceof Integer index ? json.path(index) : json.path(key.toString());
    }
    return json;
  }

  /** Returns the key at {@code depth}, empty beyond the end of the place. */
  String key(int depth) {
    return depth < keys.size() ? keys.get(depth).toString() : "";
  }

  int depth() {
    return keys.size();
  }

  boolean isInNode() {
    return keys.size() >= 2 && key(0).equals(NODES);
  }

  /** Returns the id of the node this lies in, or null if it has none. */
  @Nullable String nodeId() {
    if (!isInNode()) {
      return null;
    }
    String id = nodeJson().path("id").stringValue("");
    return Identifiers.isId(id) ? id : null;
  }

  /** Returns the type of the node this lies in, if that is known. */
  Optional<NodeType> nodeType() {
    return isInNode() ? Catalogue.find(nodeJson().path("type").stringValue("")) : Optional.empty();
  }

  /** Returns the param or port of the node that this lies in, or null. */
  @Nullable String port() {
    if (!isInNode() || keys.size() < 3) {
      return null;
    }
    boolean inside = key(2).equals("params") || key(2).equals("in");
    return inside ? (keys.size() > 3 ? Excerpt.of(key(3)) : null) : Excerpt.of(key(2));
  }

  private JsonNode nodeJson() {
    return new Place(root, keys.subList(0, 2)).json();
  }

  /**
   * Returns the place in words: inside a node the path from there, else from the document, such as
   * {@code in.items} or {@code nodes[3]}; {@code the document} for all of it.
   */
  String words() {
    List<Object> shown = nodeId() == null ? keys : keys.subList(2, keys.size());
    if (shown.isEmpty()) {
      return keys.isEmpty() ? "the document" : "the node";
    }
    var words = new StringBuilder();
    for (Object key : shown) {
      if (key instanceof Integer) {
        words.append('[').append(key).append(']');
      } else {
        words.append(words.isEmpty() ? "" : ".").append(Excerpt.of(key.toString()));
      }
    }
    return words.toString();
  }

  Problem problem(String code, String message) {
    return problem(code, port(), message);
  }

  Problem problem(String code, @Nullable String port, String message) {
    return new Problem(code, nodeId(), port, message, null, null);
  }
}
