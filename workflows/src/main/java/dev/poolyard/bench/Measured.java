package dev.poolyard.bench;

import dev.poolyard.race.Spread;
import java.util.Optional;

/**
 * One line of a benchmark's report.
 *
 * @param what in words
 * @param poolyard seconds, or times as long as one thread
 * @param python the same of Python, if there is one and it can
 * @param ratio how many times Poolyard's figure fits into Python's, round by round
 */
public record Measured(
    String what, Spread poolyard, Optional<Spread> python, Optional<Spread> ratio) {}
