# shellcheck shell=bash

# The ahead-of-time caches: classes already read, linked and profiled by a training run, one cache
# for each kind of program. A JVM that is given one starts several times faster.
#
# JDK 25 does not notice that a jar differs from the one that a cache was made from, and would run
# the old classes. So the launcher looks: a cache is used only while no jar is newer than it, and
# only with the JDK that made it.

caches=$app/aot
training_document=$root/launcher/training.json

# Sets `jdk_identity`: the JDK's place and everything that it says about itself.
identify_jdk() {
  jdk_identity="$java_home $(<"$java_home/release")"
}

caches_are_fresh() {
  local jar trained=$caches/trained
  [[ -f $trained ]] || return 1
  for jar in "$app/lib" "$app"/lib/*.jar; do
    if [[ $jar -nt $trained ]]; then return 1; fi
  done
  identify_jdk
  [[ $(<"$trained") == "$jdk_identity" ]]
}

# Without caches everything works, only slower, so a training that fails is said and not fatal.
train_caches() {
  local began=$SECONDS
  rm -rf "$caches"
  mkdir -p "$caches"
  if train_all >"$caches/training.log" 2>&1; then
    say "made the ahead-of-time caches in $((SECONDS - began)) s"
  else
    say "could not make the ahead-of-time caches, starts will be slower; see $caches/training.log"
  fi
  identify_jdk
  printf '%s\n' "$jdk_identity" >"$caches/trained"
}

train_all() {
  local status=0
  train_child main dev.poolyard.process.MainProcess 1 || status=1
  train_child worker dev.poolyard.process.WorkerProcess || status=1
  train_command || status=1
  train_server || status=1
  return $status
}

# Trains one program: $1 is its cache, the rest what Java is given.
train() {
  local cache=$caches/$1.aot
  shift
  "$java_home/bin/java" -XX:+UseSerialGC "-XX:AOTCacheOutput=$cache" "$@" </dev/null
}

# A child process goes through its work once before it reads its input, and ends at the end of it.
# The class path is the one that JavaCommand gives it.
train_child() {
  local name=$1
  shift
  train "$name" -Dpoolyard.training=true -cp "$(echo "$app"/lib/workflows-*.jar)" "$@" >/dev/null
  [[ -s $caches/$name.aot ]]
}

# The short commands: a run, which reads and validates too.
train_command() {
  train command -jar "$app/lib/server.jar" run "$training_document" --json
  [[ -s $caches/command.aot ]]
}

# A short life of the real server: it starts, is looked at, runs something, and is asked to stop.
# The JVM writes the cache while it ends.
train_server() {
  local announced=$caches/training.out served=no data server path
  data=$(mktemp -d)
  : >"$announced"
  "$java_home/bin/java" -XX:+UseSerialGC "-XX:AOTCacheOutput=$caches/server.aot" \
    -jar "$app/lib/server.jar" serve --port 0 --data "$data" </dev/null >"$announced" &
  server=$! # of Java itself, not of a shell around it: it must hear the signal
  if wait_for_port "$server" "$announced"; then
    served=yes
    for path in / /new /docs /runs /workers /api/catalogue; do
      request GET "$path"
    done
    request POST /api/validations "$(<"$training_document")"
    request POST /api/workflows "$(<"$training_document")"
    request POST /api/runs "{\"workflow\": $(<"$training_document")}"
  fi
  kill "$server" 2>/dev/null
  wait "$server"
  rm -rf "$data"
  [[ $served == yes && -s $caches/server.aot ]]
}

# Sets `port` to the one in the ready line that process $1 writes to file $2.
wait_for_port() {
  local line
  until line=$(grep -m 1 'is ready at http' "$2"); do
    kill -0 "$1" 2>/dev/null || return 1
    sleep 0.1
  done
  line=${line%/}
  port=${line##*:}
}

# Sends a request with method $1, path $2 and body $3 to the server on `port`, and reads the answer to
# its end.
request() {
  local body=${3:-}
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return
  printf '%s %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n' "$1" "$2" "$port" >&3
  printf 'Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' "${#body}" "$body" >&3
  cat <&3 >/dev/null
  exec 3>&-
}
