package dev.poolyard.server.cli;

import dev.poolyard.server.run.RunLimits;
import dev.poolyard.server.store.StoreException;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the web application until it is told to stop. */
@Command(
    name = "serve",
    header = "Serve the web application.",
    description = {
      "Prints 'Poolyard is ready at http://HOST:PORT/' once it serves, and logs to standard error.",
      "Ctrl-C or SIGTERM ends all runs, then the server."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "where to listen; 0 picks a free port (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = {
        "the address to listen on (default: ${DEFAULT-VALUE}, this machine only);",
        "0.0.0.0 lets everybody in the network run workflows here"
      })
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "where workflows and runs are kept (default: the user's data directory, such as",
        "~/.local/share/poolyard)"
      })
  private @Nullable Path data;

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      description = "how many runs go on at once, others wait (default: as many as cores)")
  private @Nullable Integer maxRuns;

  @Override
  public Integer call() throws CommandFailedException, InterruptedException {
    WebServer server = start();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "shutdown"));
    System.out.println("Poolyard is ready at " + server.address());
    System.out.flush();
    stopped.await();
    return ExitStatus.OK;
  }

  private WebServer start() throws CommandFailedException {
    if (port < 0 || port > 65_535) {
      throw failed("--port must be 0 to 65535, was " + port);
    }
    try {
      return WebServer.start(settings(), Launchers.forServer(), Launchers.forTrials());
    } catch (JavalinBindException e) {
      throw failed(
          "cannot listen on port %d of %s; something else may use it: choose another with --port, or --port 0"
              .formatted(port, host));
    } catch (StoreException e) {
      throw failed(e.getMessage() + "; choose another directory with --data");
    }
  }

  private ServerSettings settings() throws CommandFailedException {
    RunLimits limits = RunLimits.ofThisMachine();
    if (maxRuns != null) {
      if (maxRuns < 1) {
        throw failed("--max-runs must be 1 or more, was " + maxRuns);
      }
      limits = limits.withRunning(maxRuns);
    }
    Path directory = data == null ? DataDirectory.ofThisUser() : data;
    return new ServerSettings(host, port, directory, limits, ServerSettings.REQUESTS_PER_MINUTE);
  }

  private static CommandFailedException failed(@Nullable String message) {
    return new CommandFailedException(ExitStatus.FAILED, String.valueOf(message));
  }
}
