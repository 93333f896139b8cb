package dev.poolyard.bench;

/**
 * What came of one measured call.
 *
 * @param nanos how long it took, as the process says that ran it
 * @param result its value, as Python's {@code repr} has it
 */
record Timing(long nanos, String result) {}
