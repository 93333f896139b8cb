/**
 * The immutable values that flow along wires, and their one codec.
 *
 * <p>Every value is deeply immutable and may be shared freely between threads. The package uses
 * nothing else of Poolyard.
 */
@NullMarked
package dev.poolyard.value;

import org.jspecify.annotations.NullMarked;
