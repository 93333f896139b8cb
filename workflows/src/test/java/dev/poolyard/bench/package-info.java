/** That the benchmarks run; what they measure is nobody's to test. */
@NullMarked
package dev.poolyard.bench;

import org.jspecify.annotations.NullMarked;
