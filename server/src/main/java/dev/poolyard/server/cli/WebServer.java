package dev.poolyard.server.cli;

import dev.poolyard.process.RunLauncher;
import dev.poolyard.server.api.Api;
import dev.poolyard.server.http.ErrorAnswers;
import dev.poolyard.server.http.Origins;
import dev.poolyard.server.http.PlainErrors;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.http.RequestBody;
import dev.poolyard.server.http.SecurityHeaders;
import dev.poolyard.server.live.LiveRuns;
import dev.poolyard.server.page.Pages;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.Trials;
import dev.poolyard.server.store.Store;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** The web application: store, runs, API, pages and live view behind one port. */
public final class WebServer implements AutoCloseable {
  private static final int MOST_WATCHERS = 1000;

  /**
   * Answers are compressed anew each time. For the recording of a long run the usual level takes
   * four times as long as the quickest, and longer than all else, for a fifth less to send.
   */
  private static final int QUICKEST = 1;

  /** Watchers have nothing to say. */
  private static final int MOST_BYTES_FROM_WATCHER = 1024;

  private final ServerSettings settings;
  private final Store store;
  private final RunRegistry runs;
  private final Trials trials;
  private final RaceRegistry races;
  private final Javalin web;

  private WebServer(ServerSettings settings, RunLauncher launcher, RunLauncher trialLauncher) {
    InstantSource clock = InstantSource.system();
    this.settings = settings;
    this.store = Store.open(settings.data(), clock);
    this.runs = new RunRegistry(store.runs(), launcher, settings.limits(), clock);
    this.trials = new Trials(trialLauncher, clock);
    this.races = new RaceRegistry(store.races(), runs, clock);
    this.web = Javalin.create(this::configure);
  }

  /**
   * Starts a server and returns once it serves.
   *
   * @param launcher starts the runs' processes; closed with the server
   * @param trialLauncher starts the processes in which functions are tried; closed with the server
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static WebServer start(
      ServerSettings settings, RunLauncher launcher, RunLauncher trialLauncher) {
    WebServer server = new WebServer(settings, launcher, trialLauncher);
    try {
      server.web.start(settings.host(), settings.port());
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Returns where the server is reached, ending in a slash. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + web.port() + "/");
  }

  /** Stops accepting requests, ends all runs and closes the store, within a few seconds. */
  @Override
  public void close() {
    web.stop();
    trials.close();
    races.close();
    runs.close();
    store.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = RequestBody.MOST_BYTES;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(QUICKEST));
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
    config.jetty.modifyServletContextHandler(WebServer::withoutSessions);
    config.jetty.modifyWebSocketServletFactory(
        factory -> factory.setMaxTextMessageSize(MOST_BYTES_FROM_WATCHER));

    Origins origins = new Origins(settings.host());
    config.routes.before(SecurityHeaders::set);
    config.routes.before(origins::check);
    config.routes.wsBeforeUpgrade(origins::checkUpgrade);
    Pages pages = new Pages(store, runs, races, Version.text());
    new ErrorAnswers(pages.errorPage()).install(config.routes);
    RateLimits rates =
        new RateLimits(Math.max(1, settings.requestsPerMinute() / 2), settings.requestsPerMinute());
    new Api(store, runs, races, trials, rates).install(config.routes);
    pages.install(config.routes);
    new LiveRuns(runs, MOST_WATCHERS).install(config.routes);
  }

  /** Every upgrade to a WebSocket makes a session; none is needed, so none may linger. */
  private static void withoutSessions(ServletContextHandler context) {
    context.getSessionHandler().setUsingCookies(false);
    context.getSessionHandler().setMaxInactiveInterval(1);
  }
}
