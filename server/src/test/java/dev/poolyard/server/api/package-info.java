@NullMarked
package dev.poolyard.server.api;

import org.jspecify.annotations.NullMarked;
