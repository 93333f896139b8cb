# shellcheck shell=bash

# What the launcher tells people. Everything goes to standard error, because standard output
# belongs to the command: `serve` prints its ready line there and `run --json` its result.

say() {
  printf 'poolyard: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 1
}
