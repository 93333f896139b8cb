/**
 * The module {@code operator}: the operators of the language as functions. Uses {@code runtime} and
 * {@code builtin}.
 */
@NullMarked
package dev.poolyard.language.module.operator;

import org.jspecify.annotations.NullMarked;
