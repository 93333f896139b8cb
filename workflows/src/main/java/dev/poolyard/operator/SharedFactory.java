package dev.poolyard.operator;

import dev.poolyard.live.WaitGraph;
import dev.poolyard.live.shared.Channel;
import dev.poolyard.live.shared.SharedNumbers;
import dev.poolyard.live.shared.SharedObject;
import dev.poolyard.live.shared.Sync;
import dev.poolyard.model.Node;
import dev.poolyard.model.Params;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Makes the shared objects of one run from their nodes. Thread-safe. */
public final class SharedFactory {
  private final WaitGraph graph;

  /** Makes the factory of one run. */
  public SharedFactory(WaitGraph graph) {
    this.graph = graph;
  }

  /**
   * Makes the shared object of a node, or nothing if the node is none.
   *
   * @throws UncheckedIOException if there is no memory to be had for it
   */
  public Optional<SharedObject> make(Node node) {
    Params params = node.params();
    try {
      return switch (node.type().name()) {
        case "shared_counter" ->
            Optional.of(
                SharedNumbers.counter(node.id(), params.integer("initial"), sync(params), graph));
        case "shared_array" ->
            Optional.of(
                SharedNumbers.array(
                    node.id(), (int) params.integer("length"), sync(params), graph));
        case "channel" -> {
          int maxsize = (int) params.integer("maxsize");
          yield Optional.of(new Channel(node.id(), maxsize == 0 ? Channel.MOST : maxsize, graph));
        }
        default -> Optional.empty();
      };
    } catch (IOException e) {
      throw new UncheckedIOException("no shared memory could be had for " + node.id(), e);
    }
  }

  private static Sync sync(Params params) {
    return Sync.valueOf(params.text("sync").toUpperCase(Locale.ROOT));
  }
}
