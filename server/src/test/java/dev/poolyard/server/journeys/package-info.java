/** The server with everything behind it: real processes, real store, real sockets. */
@NullMarked
package dev.poolyard.server.journeys;

import org.jspecify.annotations.NullMarked;
