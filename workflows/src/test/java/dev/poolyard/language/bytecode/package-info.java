/** Tests of the compiler to bytecode. */
@NullMarked
package dev.poolyard.language.bytecode;

import org.jspecify.annotations.NullMarked;
