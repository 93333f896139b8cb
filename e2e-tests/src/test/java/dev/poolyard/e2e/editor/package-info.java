/**
 * The editor under strain: many nodes, many commands. Uses {@code pages}; what it measures is
 * printed, and only generous bounds are asserted, for a busy machine must not fail it.
 */
@NullMarked
package dev.poolyard.e2e.editor;

import org.jspecify.annotations.NullMarked;
