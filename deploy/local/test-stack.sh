#!/usr/bin/env bash
# The whole stack on free ports and in a directory of its own: a crash in the middle of the demo load, a second start
# that finishes it, the golden figures, clients generated from the contract, the journeys in a browser, the nightly sync
# of agencies, a clean stop.
source "$(dirname "$0")/tools.sh"

results=$1
find_java
own_stack
# What is over is to be seen going.
TONGXIN_API_CLIENTS_TIDY_EVERY=3S
export TONGXIN_API_CLIENTS_TIDY_EVERY

clean_up() {
  if [ -n "$launcher" ]; then kill "$launcher" 2>/dev/null && wait "$launcher" || true; fi
  mkdir -p "$results/logs"
  cp "$TONGXIN_STATE"/logs/* "$TONGXIN_STATE"/database/mariadb.log "$results/logs" 2>/dev/null || true
  rm -rf "$TONGXIN_STATE"
}
trap clean_up EXIT

# check NAME COMMAND...: one counted test; the outcome stays in $passed.
check() {
  if "${@:2}"; then passed=ok; else passed='not ok'; fi
  echo "$passed $1" | tee -a "$results/lines.txt"
}

start() { start_stack "$results/$1.out" "$results/$1.err"; }

ended() {
  local status=0
  wait "$launcher" || status=$?
  launcher=
  return $status
}

# The pattern comes from a file, or grep would find itself.
nothing_left() { ! grep -qsF -f <(echo "$TONGXIN_STATE") /proc/[0-9]*/cmdline; }
one_line() { [ "$(wc -l <"$1")" = 1 ]; }
fails() { ! "$@"; }

# java_tests NAME MODULE CLASSES: tests of a module against the running stack.
java_tests() {
  mkdir -p "$results/reports-$1"
  mvn -B -q -f deploy/pom.xml -pl "$2" surefire:test -Dtest="$3" -Dtongxin.ready="$ready" \
    -Dsurefire.reportsDirectory="$results/reports-$1" || true
  check "$1 test ran" test -n "$(ls "$results/reports-$1"/TEST-*.xml 2>/dev/null)"
}

start crash
check 'the demo load begins' wait_for 300 grep -q '演示城市' "$results/crash.out"
if [ "$passed" = ok ]; then kill -9 "$(cat "$TONGXIN_STATE/run/backend.pid")"; fi
check 'a killed backend ends the launcher with an error' fails ended
check 'the error is one line' one_line "$results/crash.err"
check 'nothing is left running' nothing_left

start main
check 'the second start reaches the box' wait_for 600 test -e "$ready"
if [ -e "$ready" ]; then
  java_tests golden demo 'GoldenIT,VarietyIT,ApiClientIT'
  java_tests clients clients 'JavaClientIT,PythonClientIT'
  check 'browser is there' deploy/local/browser.sh
  TONGXIN_READY=$ready PLAYWRIGHT_JSON_OUTPUT_FILE=$results/playwright.json \
    npm --prefix frontend run test:journeys -- --reporter=list,json || true
  check 'browser journeys ran' test -e "$results/playwright.json"
  # Last, because it leaves records.
  java_tests sync demo NightlySyncIT
fi
kill "$launcher" 2>/dev/null || true
check 'a signal ends the launcher without an error' ended
check 'nothing is left running afterwards' nothing_left
