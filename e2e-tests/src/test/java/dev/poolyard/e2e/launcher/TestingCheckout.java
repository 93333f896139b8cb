package dev.poolyard.e2e.launcher;

import dev.poolyard.e2e.support.Checkout;
import dev.poolyard.e2e.support.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checkout that holds nothing but the launcher and a few files to build. Its Maven is a script
 * that leaves a jar and counts its calls; its JDK is a script that makes the caches it is asked for
 * and otherwise prints its arguments.
 */
final class TestingCheckout {
  private static final String JDK =
      """
      for argument in "$@"; do
        case $argument in
          -XX:AOTCacheOutput=*)
            echo trained >> "${argument#*=}"
            echo training >> "@checkout@/trainings"
            echo "Poolyard is ready at http://127.0.0.1:1/"
            exit
            ;;
        esac
      done
      echo "in $PWD"
      printf '%s\\n' "$@"
      exit 7
      """;
  private static final String MAVEN =
      """
      echo called >> "@checkout@/builds"
      if [[ -e "@checkout@/broken" ]]; then
        echo "a compiler's complaint"
        exit 1
      fi
      sleep 0.2
      mkdir -p server/target/app/lib
      echo "$RANDOM" > server/target/app/lib/server.jar
      echo "$RANDOM" > server/target/app/lib/workflows-1.jar
      """;

  private final Path folder;
  private final Path jdk;

  TestingCheckout(Path folder) throws IOException {
    this.folder = folder;
    copy(Checkout.launcher(), folder.resolve("poolyard"));
    try (Stream<Path> parts = Files.list(Checkout.launcher().resolveSibling("launcher"))) {
      for (Path part : parts.toList()) {
        copy(part, folder.resolve("launcher").resolve(part.getFileName()));
      }
    }
    for (String file :
        List.of(
            "pom.xml",
            ".mvn/jvm.config",
            "workflows/pom.xml",
            "workflows/src/main/java/A.java",
            "workflows/src/main/java/B.java",
            "workflows/src/test/java/ATest.java",
            "server/pom.xml",
            "server/src/main/java/C.java",
            "web/pom.xml",
            "web/build.mjs",
            "web/package-lock.json",
            "web/src/js/d.js")) {
      write(file, "");
    }
    jdk = makeJdk("jdk");
    executable("tools/mvn", MAVEN);
    executable("tools/node", "");
    executable("tools/npm", "");
  }

  /** Makes another JDK in the folder {@code name}. */
  Path makeJdk(String name) throws IOException {
    executable(name + "/bin/java", JDK);
    executable(name + "/bin/javac", "");
    write(name + "/release", "JAVA_VERSION=\"25.0.1\"\n");
    return folder.resolve(name);
  }

  /** Calls this checkout's launcher. */
  Command poolyard(String... arguments) throws IOException, InterruptedException {
    return call(jdk, folder, folder.resolve("poolyard"), arguments);
  }

  /** Calls this checkout's launcher with another JDK. */
  Command poolyardWith(Path otherJdk, String... arguments)
      throws IOException, InterruptedException {
    return call(otherJdk, folder, folder.resolve("poolyard"), arguments);
  }

  /** Calls {@code launcher}, a link to this checkout's, from another folder. */
  Command poolyardThrough(Path launcher, Path from, String... arguments)
      throws IOException, InterruptedException {
    return call(jdk, from, launcher, arguments);
  }

  private Command call(Path javaHome, Path from, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add("JAVA_HOME=" + javaHome);
    line.add("PATH=" + folder.resolve("tools") + ":" + System.getenv("PATH"));
    line.add(launcher.toString());
    line.addAll(List.of(arguments));
    return Command.run(from, Path.of("/usr/bin/env"), line.toArray(String[]::new));
  }

  /** How often Maven was called. */
  int builds() throws IOException {
    return lines("builds");
  }

  /** How many caches were made. */
  int trainings() throws IOException {
    return lines("trainings");
  }

  /** Makes {@code file} newer than everything that was built. */
  void change(String file) throws IOException {
    write(file, "changed");
    inTheFuture(folder.resolve(file));
  }

  void delete(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.delete(path);
    inTheFuture(path.resolveSibling("."));
  }

  Path resolve(String file) {
    return folder.resolve(file);
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private int lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path).size() : 0;
  }

  /** File systems count time more coarsely than a test is quick. */
  private static void inTheFuture(Path path) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(1)));
  }

  private void executable(String file, String text) throws IOException {
    write(file, "#!/usr/bin/env bash\n" + text.replace("@checkout@", folder.toString()));
    if (!folder.resolve(file).toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling("."));
    Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
  }
}
