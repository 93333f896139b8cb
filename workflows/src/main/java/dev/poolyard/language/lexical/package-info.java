/**
 * What the language as it is written and the language as it runs both know of words. Uses only
 * {@code value} of Poolyard.
 */
@NullMarked
package dev.poolyard.language.lexical;

import org.jspecify.annotations.NullMarked;
