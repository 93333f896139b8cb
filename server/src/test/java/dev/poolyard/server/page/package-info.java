@NullMarked
package dev.poolyard.server.page;

import org.jspecify.annotations.NullMarked;
