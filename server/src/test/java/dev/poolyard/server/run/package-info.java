@NullMarked
package dev.poolyard.server.run;

import org.jspecify.annotations.NullMarked;
