@NullMarked
package dev.poolyard.server.store;

import org.jspecify.annotations.NullMarked;
