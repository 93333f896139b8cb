# shellcheck shell=bash

# Building what is out of date. $app/built is the stamp of the last good build: it carries the time
# at which that build began, so a file that changes while it runs counts as changed after it.

stamp=$app/built
build_log=$root/target/launcher/build.log
build_lock=$root/target/launcher/build.lock

is_built() {
  [[ -f $stamp && -f $app/lib/server.jar && -z $(first_change) ]]
}

# The path of something that changed since the last build, or nothing. Folders are looked at as well
# as files: their time changes when a file in them goes or comes.
first_change() {
  cd "$root"
  find pom.xml .mvn launcher {workflows,server,web}/pom.xml {workflows,server}/src/main web/src \
    web/*.json web/*.js web/*.mjs -newer "$stamp" -print -quit 2>/dev/null || true
}

ensure_built() {
  is_built && caches_are_fresh && return
  need_build_tools
  alone build_and_train
}

# Another launcher may have done the work while this one waited for the lock.
build_and_train() {
  is_built || build_application || exit 1
  caches_are_fresh || train_caches
}

build_application() {
  local began=$SECONDS
  mkdir -p "$app"
  touch "$stamp.next"
  say "building what has changed (a first build takes a few minutes) ..."
  if ! (cd "$root" && mvn --quiet -Dmaven.test.skip=true -DskipTests --projects server --also-make package) \
    </dev/null >"$build_log" 2>&1; then
    cat "$build_log" >&2
    say "the build failed; what Maven printed is above and in $build_log"
    return 1
  fi
  mv "$stamp.next" "$stamp"
  say "built in $((SECONDS - began)) s"
}

# Runs $@ while no other launcher on this checkout does the same.
alone() {
  mkdir -p "${build_lock%/*}"
  if have flock; then
    (
      flock --nonblock 9 || {
        say "waiting for another poolyard that is building"
        flock 9
      }
      "$@"
    ) 9>"$build_lock"
  else
    alone_by_folder "$@"
  fi
}

# Where there is no flock (macOS): making a folder succeeds for one of several at a time.
alone_by_folder() {
  until mkdir "$build_lock.d" 2>/dev/null; do
    if ! kill -0 "$(cat "$build_lock.d/pid" 2>/dev/null || echo $$)" 2>/dev/null; then
      rm -rf "$build_lock.d" # its owner was killed
    else
      sleep 0.2
    fi
  done
  echo $$ >"$build_lock.d/pid"
  local status=0
  ("$@") || status=$?
  rm -rf "$build_lock.d"
  return $status
}
