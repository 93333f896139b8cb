/**
 * What API, pages and live view share of HTTP: problem responses, bounded bodies, the checks of
 * Host and Origin, rates, security headers.
 *
 * <p>Knows nothing of runs or the store. Every type is thread-safe unless it says otherwise.
 */
@NullMarked
package dev.poolyard.server.http;

import org.jspecify.annotations.NullMarked;
