package dev.poolyard.server.live;

import dev.poolyard.server.run.Batch;
import dev.poolyard.server.run.Cursor;
import dev.poolyard.server.run.WatchableRun;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one run to one client: frames of events, each an array, at most every 20 ms. */
final class Watcher {
  private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

  private static final Duration FRAME_EVERY = Duration.ofMillis(20);
  private static final int EVENTS_A_FRAME = 4000;

  /** A silent connection would be cut by proxies, and a vanished client not be noticed. */
  private static final Duration PING_EVERY = Duration.ofSeconds(20);

  private static final Duration IDLE_TIMEOUT = PING_EVERY.multipliedBy(3);

  private static final Duration SLOWEST_FRAME = Duration.ofSeconds(30);

  private final WatchableRun run;
  private final Session session;
  private final Thread thread;
  private Cursor cursor;

  Watcher(WatchableRun run, long after, Session session) {
    this.run = run;
    this.session = session;
    this.cursor = Cursor.after(Math.min(after, run.newestSequence()));
    this.thread = Thread.ofVirtual().name("watcher of " + run.id()).unstarted(this::watch);
  }

  void start() {
    session.setIdleTimeout(IDLE_TIMEOUT);
    thread.start();
  }

  void stop() {
    thread.interrupt();
  }

  private void watch() {
    try {
      while (session.isOpen() && sendNext()) {
        // Events that come meanwhile share the next frame.
        Thread.sleep(FRAME_EVERY);
      }
    } catch (InterruptedException e) {
      // The client has left.
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("A watcher of run {} could not be reached", run.id(), e);
      session.disconnect();
    } catch (RuntimeException e) {
      LOG.error("A watcher of run {} failed", run.id(), e);
      session.close(StatusCode.SERVER_ERROR, "the server met an error", Callback.NOOP);
    }
  }

  /** Sends what is new; returns whether anything may follow. */
  private boolean sendNext() throws InterruptedException, ExecutionException, TimeoutException {
    Batch batch = run.await(cursor, EVENTS_A_FRAME, PING_EVERY);
    cursor = batch.next();
    List<List<String>> frames = Frames.cut(batch.events());
    for (List<String> events : frames) {
      if (events != frames.getFirst()) {
        Thread.sleep(FRAME_EVERY);
      }
      String frame = "[" + String.join(",", events) + "]";
      complete(sent -> session.sendText(frame, sent));
    }
    if (frames.isEmpty() && !batch.last()) {
      complete(sent -> session.sendPing(ByteBuffer.allocate(0), sent));
    }
    if (batch.last()) {
      session.close(StatusCode.NORMAL, "the run is over", Callback.NOOP);
    }
    return !batch.last();
  }

  private static void complete(Consumer<Callback> send)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    send.accept(Callback.from(() -> sent.complete(null), sent::completeExceptionally));
    sent.get(SLOWEST_FRAME.toMillis(), TimeUnit.MILLISECONDS);
  }
}
