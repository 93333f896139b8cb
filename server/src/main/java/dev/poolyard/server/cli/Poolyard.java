package dev.poolyard.server.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program {@code poolyard}. */
@Command(
    name = "poolyard",
    description = {
      "Draw parallel workflows, run them on real threads and processes, watch every worker.",
      ""
    },
    subcommands = {
      ServeCommand.class,
      RunCommand.class,
      RaceCommand.class,
      ValidateCommand.class,
      BenchCommand.class,
      HelpCommand.class
    },
    versionProvider = Poolyard.VersionLine.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "Options:%n",
    footer = {"", "'poolyard help COMMAND' tells more of each."})
public final class Poolyard {
  /** Runs the command line and ends the program with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the command line and returns its exit status. */
  static int run(String... arguments) {
    return new CommandLine(new Poolyard())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((cause, command, _) -> {
          if (!(cause instanceof CommandFailedException failed)) {
            throw cause;
          }
          complain(command, failed.getMessage());
          return failed.exitStatus();
        })
        .execute(arguments);
  }

  private static void complain(CommandLine command, String message) {
    PrintWriter err = command.getErr();
    err.println("poolyard: " + message);
    err.flush();
  }

  /** Says which version this is, and on which Java. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Poolyard " + Version.text() + " on Java " + Runtime.version()};
    }
  }
}
