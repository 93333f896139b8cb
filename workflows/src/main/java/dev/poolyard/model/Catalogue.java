package dev.poolyard.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All node types there are. Types and params are added, never repointed. */
public final class Catalogue {
  private static final Map<String, NodeType> TYPES = new LinkedHashMap<>();

  static {
    Stream.of(
            SourceTypes.all(),
            FunctionTypes.all(),
            OperatorTypes.all(),
            SequenceTypes.all(),
            FutureTypes.all(),
            ExecutorTypes.all(),
            SharedTypes.all(),
            SinkTypes.all(),
            NoteTypes.all())
        .flatMap(List::stream)
        .forEach(type -> TYPES.put(type.name(), type));
  }

  private Catalogue() {}

  /** Returns every type in the order of the palette; unmodifiable. */
  public static Collection<NodeType> types() {
    return Collections.unmodifiableCollection(TYPES.values());
  }

  /** Returns the type called {@code name}. */
  public static Optional<NodeType> find(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /**
   * Returns the type called {@code name}, for code that knows it exists.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static NodeType type(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("no node type is called " + name));
  }

  /** Returns the executor types, the kinds an executor override can name. */
  public static List<NodeType> executors() {
    return types().stream().filter(NodeType::isExecutor).toList();
  }

  /** Returns the groups that have types, in the order of the palette. */
  public static List<NodeGroup> groups() {
    return types().stream().map(NodeType::group).distinct().sorted().toList();
  }
}
