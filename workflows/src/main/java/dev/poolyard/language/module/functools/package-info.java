/** The module {@code functools}. Uses {@code runtime} and {@code builtin}. */
@NullMarked
package dev.poolyard.language.module.functools;

import org.jspecify.annotations.NullMarked;
