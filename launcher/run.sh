# shellcheck shell=bash

# Handing over to Java.

# Sets `java_options` for the program's own JVM; its child processes get theirs from it, as the
# system properties poolyard.aot.NAME say which caches there are.
choose_java_options() {
  local name
  java_options=(
    # The JVM's own warnings belong to standard error: standard output is the command's.
    -Xlog:disable -Xlog:all=warning:stderr
    -XX:+UseSerialGC
  )
  for name in main worker; do
    if [[ -f $caches/$name.aot ]]; then
      java_options+=("-Dpoolyard.aot.$name=$caches/$name.aot")
    fi
  done
  if [[ -f $caches/server.aot ]]; then
    java_options+=("-XX:AOTCache=$caches/server.aot")
  fi
}

# Becomes the Java program, so that signals reach it and its exit status is ours.
hand_over() {
  find_jdk
  ensure_built
  choose_java_options
  exec "$java_home/bin/java" "${java_options[@]}" -jar "$app/lib/server.jar" "$@"
}

# Formatting, every unit, integration and script test, and the journeys in a real browser; the
# journeys start the application with this very launcher, hence the build first.
run_all_tests() {
  find_jdk
  need_build_tools
  need_browser
  ensure_built
  cd "$root"
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  exec mvn --batch-mode spotless:check test "$@"
}
