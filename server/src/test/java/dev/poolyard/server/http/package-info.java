@NullMarked
package dev.poolyard.server.http;

import org.jspecify.annotations.NullMarked;
