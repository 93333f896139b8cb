/**
 * The modules that can be imported, gathered from the rooms below, one for each family. Uses {@code
 * builtin} and {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.module;

import org.jspecify.annotations.NullMarked;
