# ./niha test: every check and every test, then one table. Sourced by ./niha; works in bash 3.2.

RESULTS=$ROOT/target/test-results

# check NAME COMMAND...: one more line of the table; what it printed is shown only if it failed.
check() {
  local name=$1 log=$RESULTS/$1.log
  shift
  if step "$name" "$log" "$@"; then
    echo "passed $name" >>"$RESULTS/checks"
  else
    echo "failed $name" >>"$RESULTS/checks"
    printf '\n  %s failed:\n\n' "$name" >&2
    cause "$log" >&2
    printf '\n  The whole log is %s\n\n' "$log" >&2
    return 1
  fi
}

# Sets and exports CHROMIUM. Where there is none, Debian's package is installed if that is possible; nothing is skipped.
find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$candidate" ] || continue
    if CHROMIUM=$(command -v "$candidate" 2>/dev/null); then
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

install_chromium() {
  local sudo=''
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null || return 1
    sudo='sudo -n'
  fi
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get update -q && $sudo apt-get install -q -y --no-install-recommends chromium
}

need_chromium() {
  find_chromium && return
  step "Installing Chromium" "$RESULTS/chromium.log" install_chromium && find_chromium && return
  echo "The browser tests need Chromium; install it (on Debian: sudo apt-get install chromium) or name one in CHROMIUM." >&2
  return 1
}

java_tests() {
  find "$ROOT" -path '*/node_modules' -prune -o -type d -name surefire-reports -path '*/target/*' -print | xargs rm -rf
  # Every module is tested, also after one that failed; what failed is counted from the reports.
  maven -fae -Dmaven.test.failure.ignore=true verify
}

page_tests() {
  (cd "$ROOT/backoffice" && npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="$RESULTS/vitest.json")
}

openapi_lint() {
  (cd "$ROOT/shared/api" && npx --no-install redocly lint src/main/resources/openapi.yaml)
}

browser_tests() {
  (cd "$ROOT/backoffice" && PLAYWRIGHT_JSON_OUTPUT_NAME=$RESULTS/playwright.json npm run --silent e2e -- --reporter=list,json)
}

# Starts Niha on a free port and a folder of its own; sets STACK, its pid, and NIHA_URL.
start_stack() {
  local log=$RESULTS/stack.log waited=0
  export NIHA_HOME=$RESULTS/home
  (NIHA_PORT=0 exec_java niha.local.Main up) >"$log" 2>&1 </dev/null &
  STACK=$!
  while ! grep -q '^Niha is ready at ' "$log"; do
    kill -0 "$STACK" 2>/dev/null && [ $waited -lt 300 ] || return 1
    waited=$((waited + 1))
    sleep 0.2
  done
  NIHA_URL=$(sed -n 's/^Niha is ready at //p' "$log")
  export NIHA_URL
}

stop_stack() {
  [ -z "${STACK:-}" ] || kill "$STACK" 2>/dev/null || true
  [ -z "${STACK:-}" ] || wait "$STACK" 2>/dev/null || true
  STACK=''
}

end_to_end() {
  local status=0
  if ! need_chromium; then
    echo "failed browser tests: no Chromium" >>"$RESULTS/checks"
    return
  fi
  if (build_page && build_java) && start_stack; then
    step "Testing in the browser" "$RESULTS/browser.log" browser_tests || status=1
    [ $status -eq 0 ] || tail -60 "$RESULTS/browser.log" >&2
    [ -s "$RESULTS/playwright.json" ] || echo "failed browser tests: no report, see $RESULTS/browser.log" >>"$RESULTS/checks"
  else
    echo "failed browser tests: Niha did not start" >>"$RESULTS/checks"
    cat "$RESULTS/stack.log" >&2
  fi
  stop_stack
}

run_tests() {
  trap stop_stack EXIT
  find_jdk
  find_node
  rm -rf "$RESULTS"
  mkdir -p "$RESULTS"
  npm_install shared/api
  npm_install backoffice
  npm_install infra-cdk
  check "format" maven -q spotless:check || true
  check "openapi" openapi_lint || true
  check "page lint" npm --prefix "$ROOT/backoffice" run --silent lint || true
  mkdir -p "$WORK"
  touch "$WORK/page.stamp.next" "$WORK/java.stamp.next"
  check "page build" npm --prefix "$ROOT/backoffice" run --silent build && mv "$WORK/page.stamp.next" "$WORK/page.stamp"
  # What is tested is what runs afterwards: no second build.
  rm -rf "$ROOT/local/stack/target/lib"
  check "java build" java_tests && keep_app && mv "$WORK/java.stamp.next" "$WORK/java.stamp"
  step "Testing the page's parts" "$RESULTS/vitest.log" page_tests || tail -40 "$RESULTS/vitest.log" >&2
  [ -s "$RESULTS/vitest.json" ] || echo "failed page tests: no report, see $RESULTS/vitest.log" >>"$RESULTS/checks"
  end_to_end
  node "$ROOT/local/launcher/summary.mjs" "$ROOT" "$RESULTS"
}
