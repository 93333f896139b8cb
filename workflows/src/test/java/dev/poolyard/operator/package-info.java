/** Tests of the parts of operators that are used by several threads or in many ways. */
@NullMarked
package dev.poolyard.operator;

import org.jspecify.annotations.NullMarked;
