# Sourced by the scripts beside it: finds Swift, and installs what is missing with apt.
#
# prepare [COMMAND...]  makes sure that Swift, the two system libraries and each COMMAND are
#                       there, or ends the script.

set -euo pipefail

swift_needed=6.2
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project"

say() { printf '\n==> %s\n' "$*" >&2; }

stop() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

find_swift() {
  local folder
  for folder in "$HOME/.local/share/swiftly/bin" /opt/swift/usr/bin /usr/share/swift/usr/bin; do
    if command -v swift >/dev/null; then return; fi
    if [ -x "$folder/swift" ]; then PATH="$folder:$PATH"; fi
  done
  command -v swift >/dev/null || stop "Swift is not installed (or not in PATH).
sambygg is built with Swift $swift_needed or newer: see https://www.swift.org/install/linux/"
}

check_swift_version() {
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || stop "'swift --version' does not answer: is the toolchain whole?"
  if [ "$(printf '%s\n' "$swift_needed" "$version" | sort -V | head -n 1)" != "$swift_needed" ]; then
    stop "Swift $version is too old: sambygg is built with Swift $swift_needed or newer.
See https://www.swift.org/install/linux/"
  fi
}

has_header() { [ -e "/usr/include/$1" ] || [ -e "/usr/local/include/$1" ]; }

# The package with ncurses' headers is libncursesw5-dev, or libncurses-dev where that name is gone.
ncurses_package() {
  if apt-cache policy libncursesw5-dev 2>/dev/null | grep -q 'Candidate: [^(]'; then
    echo libncursesw5-dev
  else
    echo libncurses-dev
  fi
}

# The package that a command comes with.
package_of() {
  case "$1" in
    ps) echo procps ;;
    cc) echo gcc libc6-dev ;;
    *) echo "$1" ;;
  esac
}

install_packages() {
  local as_root=()
  command -v apt-get >/dev/null || stop "Missing: $*.
This system has no apt. Please install these (or what they are called here), and try again."
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "Missing: $*.
Please ask somebody with administrator rights to run: apt-get install $*"
    as_root=(sudo)
  fi
  say "Installing with apt: $*"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "$@" </dev/null >&2 ||
    stop "apt could not install: $*. What it says is above."
}

update_package_lists() {
  command -v apt-get >/dev/null || return 0
  if [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq >&2 || true
  elif command -v sudo >/dev/null; then
    sudo apt-get update -qq >&2 || true
  fi
}

prepare() {
  local command missing=() ncurses=
  find_swift
  check_swift_version
  has_header ncurses.h || has_header ncursesw/ncurses.h || ncurses=missing
  has_header sqlite3.h || missing+=(libsqlite3-dev)
  for command in git "$@"; do
    # shellcheck disable=SC2207 # a package name has no blanks
    command -v "$command" >/dev/null || missing+=($(package_of "$command"))
  done
  if [ -n "$ncurses" ] || [ "${#missing[@]}" -gt 0 ]; then
    update_package_lists
    if [ -n "$ncurses" ]; then missing+=("$(ncurses_package)"); fi
    install_packages "${missing[@]}"
  fi
}

# Makes a folder in which the linker finds the C++ library that Swift's runtime needs as an archive
# only: inside the program it takes less memory than beside it, and less time to load.
static_libraries() {
  local folder=$project/.build/static-libraries archive
  archive=$(find /usr/lib/gcc /usr/lib64/gcc -name libstdc++.a 2>/dev/null | sort -V | tail -n 1)
  mkdir -p "$folder"
  if [ -n "$archive" ]; then ln -sf "$archive" "$folder/libstdc++.a"; fi
  printf '%s' "$folder"
}

# Builds the program as it is used: fast, and without need of a Swift runtime.
build_release() {
  say "Building sambygg (the first time takes some minutes)"
  swift build -c release --static-swift-stdlib --product sambygg \
    -Xlinker "-L$(static_libraries)" >&2
}
