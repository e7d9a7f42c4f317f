# Finds the JDK and Node, and runs long work with a line of progress. Sourced by ./niha; works in bash 3.2.

JDK_WANTED=25
NODE_WANTED=20

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The major version of the JDK in a folder, from its release file: no JVM is started to ask. Empty where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets and exports JAVA_HOME to a JDK that is new enough, wherever it lies.
find_jdk() {
  local on_path='' home version
  if command -v java >/dev/null 2>&1; then
    on_path=$(readlink -f "$(command -v java)" 2>/dev/null || true)
    on_path=${on_path%/bin/java}
  fi
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge $JDK_WANTED ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  die "Niha needs a JDK $JDK_WANTED or newer and found none; install one (https://adoptium.net) or set JAVA_HOME to it."
}

# Puts a Node that is new enough first on the PATH.
find_node() {
  local bin version
  for bin in "$(dirname "$(command -v node 2>/dev/null || echo /nowhere/node)")" "$HOME"/.nvm/versions/node/*/bin \
    "$HOME"/.volta/bin "$HOME"/.local/share/mise/installs/node/*/bin /usr/local/bin /opt/homebrew/bin; do
    [ -x "$bin/node" ] && [ -x "$bin/npm" ] || continue
    version=$("$bin/node" --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
    if [ -n "$version" ] && [ "$version" -ge $NODE_WANTED ]; then
      export PATH=$bin:$PATH
      return
    fi
  done
  die "Niha needs Node $NODE_WANTED or newer with npm and found none; install one (https://nodejs.org)."
}

# step TITLE LOG COMMAND...: runs it, with a spinner on a terminal and two lines elsewhere. What it prints goes to the log.
step() {
  local title=$1 log=$2 begun=$SECONDS status=0 pid spin='|/-\' turn=0
  shift 2
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  # shellcheck disable=SC2064 # the pid of now
  trap "kill $pid 2>/dev/null; exit 130" INT TERM
  if [ -t 2 ]; then
    while kill -0 "$pid" 2>/dev/null; do
      printf '\r  %s %s (%ds) ' "${spin:$((turn++ % 4)):1}" "$title" $((SECONDS - begun)) >&2
      sleep 0.2
    done
    printf '\r\033[K' >&2
  else
    printf '  %s ...\n' "$title" >&2
  fi
  wait "$pid" || status=$?
  trap - INT TERM
  [ "$status" -ne 0 ] || printf '  %s (%ds)\n' "$title" $((SECONDS - begun)) >&2
  return "$status"
}

# must TITLE LOG COMMAND...: a step without which nothing goes on; says why it failed.
must() {
  if ! step "$@"; then
    printf '\n  %s failed:\n\n' "$1" >&2
    cause "$2" >&2
    die "The whole log is $2"
  fi
}

# What of a log tells why: Maven's first errors, or else the end.
cause() {
  if grep -q '^\[ERROR\]' "$1"; then
    grep '^\[ERROR\]' "$1" | grep -v -e 'Help 1' -e 'Re-run Maven' -e 'full stack trace' -e '^\[ERROR\] *$' -e 'resume the build' -e '<args>' | head -30
  else
    tail -40 "$1"
  fi
}
