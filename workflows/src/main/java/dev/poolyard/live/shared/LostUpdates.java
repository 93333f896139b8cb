package dev.poolyard.live.shared;

/**
 * Additions that never arrived, because others wrote between their read and their write.
 *
 * @param expected what was added, and what it began with, in all
 * @param actual what is there, in all
 * @param lost how far the numbers are from what they should be, summed
 */
public record LostUpdates(long expected, long actual, long lost) {}
