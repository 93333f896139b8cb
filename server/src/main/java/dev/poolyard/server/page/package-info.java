/**
 * The pages people look at, rendered from the templates of the {@code web} module, and the scripts
 * and styles they load.
 *
 * <p>{@code /fragments/run-rows} and {@code /fragments/worker-rows} are the parts of pages that
 * refresh themselves. The package may use {@code run}, {@code store} and {@code http}.
 */
@NullMarked
package dev.poolyard.server.page;

import org.jspecify.annotations.NullMarked;
