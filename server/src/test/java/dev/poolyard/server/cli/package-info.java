@NullMarked
package dev.poolyard.server.cli;

import org.jspecify.annotations.NullMarked;
