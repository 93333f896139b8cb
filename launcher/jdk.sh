# shellcheck shell=bash

# Finding a JDK that is new enough. Nothing is started to ask for its version: the `release` file
# that every JDK has says it, so a search through a dozen of them takes a millisecond.

oldest_java=25

# Sets `version` to the feature version of the JDK in folder $1; fails when there is no JDK in it.
version_of_jdk() {
  local line
  version=
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    if [[ $line == JAVA_VERSION=* ]]; then
      line=${line#*=}
      line=${line//\"/}
      version=${line%%[!0-9]*}
    fi
  done <"$1/release"
  [[ -n $version ]]
}

# The folders where a JDK may be, the most deliberate choice first, one a line.
jdk_candidates() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  if java=$(command -v java) && java=$(readlink -f "$java" 2>/dev/null); then
    printf '%s\n' "${java%/bin/java}"
  fi
  printf '%s\n' \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/*/*jdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
    "${HOME:-/}"/.local/share/mise/installs/java/* "${HOME:-/}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    {/opt/homebrew,/usr/local}/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Sets `java_home` and exports it as JAVA_HOME, so that Maven uses the same JDK.
find_jdk() {
  local folder version newest=0 newest_folder=
  while IFS= read -r folder; do
    version_of_jdk "$folder" || continue
    if ((version >= oldest_java)); then
      java_home=$folder
      export JAVA_HOME=$folder
      return
    fi
    if ((version > newest)); then
      newest=$version newest_folder=$folder
    fi
  done < <(jdk_candidates)
  fail_without_jdk "$newest" "$newest_folder"
}

fail_without_jdk() {
  local found="found none"
  (($1 == 0)) || found="the newest found is Java $1 in $2"
  fail "needs a JDK $oldest_java or newer ($found); install one (Debian 13 or newer:" \
    "apt-get install openjdk-25-jdk-headless; macOS: brew install openjdk@25; any system:" \
    "https://adoptium.net) or point JAVA_HOME at it"
}
