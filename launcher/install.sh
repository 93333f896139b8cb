# shellcheck shell=bash

# Getting the programs that a command needs: installed where this is Debian (or a relative of it)
# and we are root, named with the way to get them everywhere else.

have() {
  command -v "$1" >/dev/null 2>&1
}

can_install() {
  [[ $(id -u) == 0 && -e /etc/debian_version ]] && have apt-get
}

# Installs the Debian packages $2... which bring the program named $1, or says how to get it.
install_packages() {
  local program=$1
  shift
  can_install || fail "needs $program; install it (Debian, Ubuntu: apt-get install $*)"
  say "installing $* for $program"
  refresh_package_lists
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
    </dev/null >&2 || fail "could not install $*; install $program by hand and try again"
}

# Once in a run of the launcher; stale lists name versions that the archive no longer has.
refresh_package_lists() {
  [[ -z ${package_lists_are_fresh:-} ]] || return 0
  apt-get update -qq >&2 || say "could not refresh the package lists, going on with the old ones"
  package_lists_are_fresh=yes
}

need_build_tools() {
  have mvn || install_packages "Maven" maven
  have node || install_packages "Node.js" nodejs
  have npm || install_packages "npm" npm
}

need_browser() {
  local browser
  for browser in chromium chromium-browser google-chrome google-chrome-stable; do
    if have "$browser"; then return; fi
  done
  install_packages "Chromium" chromium fonts-dejavu-core
}
