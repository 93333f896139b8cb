/**
 * The modules that tell about the world and the worker: {@code time}, {@code os}, {@code
 * threading}, {@code multiprocessing}. All of it is impure. Uses {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.module.world;

import org.jspecify.annotations.NullMarked;
