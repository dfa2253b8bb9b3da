#!/usr/bin/env bash
# with-stack.sh COMMAND...: builds, starts a stack of its own with the example city in it, runs the command against it
# (its addresses are in the file named by TONGXIN_READY), and takes it away again.
source "$(dirname "$0")/tools.sh"

deploy/local/build.sh
deploy/local/browser.sh
find_java
own_stack
clean_up() {
  if [ -n "$launcher" ]; then kill "$launcher" 2>/dev/null && wait "$launcher" || true; fi
  rm -rf "$TONGXIN_STATE"
}
trap clean_up EXIT

start_stack "$TONGXIN_STATE/out" "$TONGXIN_STATE/err"
wait_for 600 test -e "$ready" || fail "$(cat "$TONGXIN_STATE/err")"
TONGXIN_READY=$ready "$@"
