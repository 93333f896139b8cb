package dev.poolyard.server.live;

import java.util.ArrayList;
import java.util.List;

/** Cuts events into frames of a bounded length: a printed line may be as long as a book. */
final class Frames {
  /** Characters after which no further event is put into a frame. */
  static final int LONG_ENOUGH = 256 * 1024;

  private Frames() {}

  /** Returns the events as the parts that go into one frame each, in order, none of them empty. */
  static List<List<String>> cut(List<String> events) {
    List<List<String>> frames = new ArrayList<>();
    int start = 0;
    long length = 0;
    for (int index = 0; index < events.size(); index++) {
      length += events.get(index).length();
      if (length >= LONG_ENOUGH || index == events.size() - 1) {
        frames.add(events.subList(start, index + 1));
        start = index + 1;
        length = 0;
      }
    }
    return frames;
  }
}
