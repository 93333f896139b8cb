package dev.poolyard.value;

/**
 * The CBOR tags that tell apart what CBOR's own types do not. They lie in the range that is free
 * for first come, first served use, and are never renumbered.
 */
final class Tags {
  static final int NONE = -1;
  static final int TUPLE = 72_001;
  static final int SET = 72_002;
  static final int FROZEN_SET = 72_003;
  static final int DICT = 72_004;
  static final int RANGE = 72_005;
  static final int SOURCE_FUNCTION = 72_006;
  static final int BUILT_IN_FUNCTION = 72_007;

  /** A string with lone surrogates, which UTF-8 cannot hold, as its UTF-16 units. */
  static final int UTF_16_STRING = 72_008;

  static final int INSTANCE = 72_009;
  static final int LIVE_REFERENCE = 72_010;
  static final int PARTIAL_FUNCTION = 72_011;
  static final int COMPOSED_FUNCTION = 72_012;
  static final int CACHED_FUNCTION = 72_013;
  static final int KEY_FUNCTION = 72_014;
  static final int DISPATCHED_FUNCTION = 72_015;
  static final int WRAPPED_FUNCTION = 72_016;
  static final int COMPARISON_KEY = 72_017;

  private Tags() {}
}
