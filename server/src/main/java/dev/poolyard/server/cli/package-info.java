/**
 * The command line: what {@code poolyard} does for each of its commands, and the assembly of the
 * server.
 *
 * <p>The only package that may use all others. It prints results on standard output and everything
 * else on standard error.
 */
@NullMarked
package dev.poolyard.server.cli;

import org.jspecify.annotations.NullMarked;
