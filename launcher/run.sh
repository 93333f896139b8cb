# shellcheck shell=bash

# Handing over to Java.

# Sets `java_options` for command $1. The system properties poolyard.aot.NAME tell the program which
# caches there are for its child processes.
choose_java_options() {
  local name own=command
  if [[ $1 == serve ]]; then own=server; fi
  java_options=(
    # The JVM's own warnings belong to standard error: standard output is the command's.
    -Xlog:disable -Xlog:all=warning:stderr
    -XX:+UseSerialGC -XX:-UsePerfData
  )
  # What lives for a second never earns back the better of the two compilers.
  if [[ $own == command ]]; then java_options+=(-XX:TieredStopAtLevel=1); fi
  for name in main worker; do
    if [[ -f $caches/$name.aot ]]; then
      java_options+=("-Dpoolyard.aot.$name=$caches/$name.aot")
    fi
  done
  if [[ -f $caches/$own.aot ]]; then
    java_options+=("-XX:AOTCache=$caches/$own.aot")
  fi
}

# Becomes the Java program, so that signals reach it and its exit status is ours.
hand_over() {
  find_jdk
  ensure_built
  choose_java_options "$1"
  exec "$java_home/bin/java" "${java_options[@]}" -jar "$app/lib/server.jar" "$@"
}

# Formatting, every unit, integration and script test, and the journeys in a real browser; the
# journeys start the application with this very launcher, hence the build first. A test that passes
# only on its second try is listed under "Flakes": its cause, in the test or in Poolyard, is a
# defect to mend.
run_all_tests() {
  find_jdk
  need_build_tools
  need_browser
  ensure_built
  cd "$root"
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  exec mvn --batch-mode --fail-at-end -Dsurefire.rerunFailingTestsCount=1 \
    spotless:check test "$@"
}
