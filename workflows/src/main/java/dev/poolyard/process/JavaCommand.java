package dev.poolyard.process;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines of the JVMs that this one starts.
 *
 * <p>The system property {@code poolyard.aot.NAME} is the path of the ahead-of-time cache of the
 * programs called NAME ({@code main} or {@code worker}); without it they start without a cache,
 * which takes about twice as long. The launcher sets it when the cache fits the JDK and the jars,
 * which the JVM itself does not check.
 */
final class JavaCommand {
  private JavaCommand() {}

  /**
   * Returns the command line that runs {@code program}'s main method in a JVM like this one.
   *
   * @param name which cache to use
   * @param options of that JVM besides the usual ones; the same for every program of one name, as a
   *     cache fits only the options it was made with
   */
  static List<String> line(String name, Class<?> program, List<String> options) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-XX:+UseSerialGC");
    line.add("-XX:-UsePerfData"); // no file in /tmp, and a faster start
    line.add("-XX:-DontCompileHugeMethods"); // a long function of a program is compiled too
    // The JVM's own words go to standard error; standard output carries frames.
    line.addAll(List.of("-Xlog:disable", "-Xlog:all=warning:stderr"));
    line.add("-Dslf4j.internal.verbosity=ERROR"); // a library asks for a logger; here is none
    String cache = System.getProperty("poolyard.aot." + name);
    if (cache != null) {
      line.add("-XX:AOTCache=" + cache);
    }
    line.addAll(options);
    line.addAll(List.of("-cp", classPath(program), program.getName()));
    return line;
  }

  /**
   * The jar that holds {@code program}, whose manifest names the jars that it needs; or, when it
   * comes from a folder of classes as in tests, everything that this JVM has.
   */
  private static String classPath(Class<?> program) {
    try {
      File home = new File(program.getProtectionDomain().getCodeSource().getLocation().toURI());
      return home.isFile() ? home.getPath() : System.getProperty("java.class.path");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
