@NullMarked
package dev.poolyard.language;

import org.jspecify.annotations.NullMarked;
