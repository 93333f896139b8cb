package dev.poolyard.language.runtime;

/**
 * The hashes of a table's keys, in pieces: memory for 33 million numbers at once would take longer
 * to come than a stop may wait.
 */
final class SetHashes {
  private static final int PIECE_BITS = 20;
  private static final int PIECE = 1 << PIECE_BITS;
  private static final int BYTES_OF_STEP_BITS = 12;

  private final long[][] pieces;

  /** Makes room for {@code count} hashes, a power of two; all are zero. */
  SetHashes(int count) {
    pieces = new long[Math.max(1, count >> PIECE_BITS)][];
    for (int at = 0; at < pieces.length; at++) {
      pieces[at] = new long[Math.min(count, PIECE)];
      Context.weighInChange((long) pieces[at].length * Long.BYTES >> BYTES_OF_STEP_BITS);
    }
  }

  private SetHashes(SetHashes other) {
    pieces = new long[other.pieces.length][];
    for (int at = 0; at < pieces.length; at++) {
      pieces[at] = other.pieces[at].clone();
      Context.weigh((long) pieces[at].length * Long.BYTES >> BYTES_OF_STEP_BITS);
    }
  }

  SetHashes copy() {
    return new SetHashes(this);
  }

  long get(int at) {
    return pieces[at >> PIECE_BITS][at & (PIECE - 1)];
  }

  void set(int at, long hash) {
    pieces[at >> PIECE_BITS][at & (PIECE - 1)] = hash;
  }
}
