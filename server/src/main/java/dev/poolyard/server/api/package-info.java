/**
 * The HTTP API: JSON in and out, errors as problem details. {@code openapi.json} among the
 * resources describes it, and a test holds the two together.
 *
 * <p>One class a group of routes, each with a method {@code install}. The package may use {@code
 * run}, {@code store} and {@code http}.
 */
@NullMarked
package dev.poolyard.server.api;

import org.jspecify.annotations.NullMarked;
