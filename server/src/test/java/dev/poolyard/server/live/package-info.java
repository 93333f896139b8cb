@NullMarked
package dev.poolyard.server.live;

import org.jspecify.annotations.NullMarked;
