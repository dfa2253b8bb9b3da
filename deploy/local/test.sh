#!/usr/bin/env bash
# Every test there is, in stages; a broken stage does not hide the following ones. The last line is the sum.
source "$(dirname "$0")/tools.sh"

# Also when the tools are missing.
trap 'echo "0 passed, 1 failed"' EXIT
find_java
find_node
enough_disk
results=$PWD/.local/test
rm -rf "$results"
mkdir -p "$results"
deploy/local/contract-snapshot.sh "$results/contract"
trap - EXIT

# Bash does not stop at the first error inside a stage, as its status is looked at: so what depends on something is
# chained to it.
# stage NAME: runs the function test_NAME and notes its exit status and time.
stage() {
  local start=$SECONDS status=0
  mkdir -p "$results/$1"
  echo "── $1"
  ("test_$1" "$results/$1") || status=$?
  echo "$1 $status $((SECONDS - start))" >>"$results/stages.txt"
}

test_java() {
  rm -rf {backend,deploy/local,deploy/demo,deploy/clients}/target/{surefire,failsafe}-reports
  local status=0
  mvn -B -q --fail-at-end -f deploy/pom.xml verify || status=$?
  local module kind
  for module in backend deploy/local deploy/demo deploy/clients; do
    for kind in surefire failsafe; do
      if [ -d "$module/target/$kind-reports" ]; then
        cp -r "$module/target/$kind-reports" "$1/reports-${module//\//-}-$kind"
      fi
    done
  done
  return $status
}

test_web() {
  deploy/local/install-web.sh &&
    npm --prefix frontend run test:unit -- --reporter=default --reporter=json --outputFile.json="$1/vitest.json"
}

# A job that is right or wrong as a whole counts as one test.
one() {
  local outcome='not ok'
  if "${@:3}"; then outcome=ok; fi
  echo "$outcome $2" | tee -a "$1/lines.txt"
}

test_rules() {
  one "$1" 'formatted Java' mvn -B -q -f deploy/pom.xml spotless:check
  one "$1" 'web lint and types' npm --prefix frontend run check
  one "$1" 'contract up to date, and breaks nobody' deploy/local/api-check.sh "$results/contract"
  one "$1" 'no secret is committed' node deploy/local/no-secrets.mjs
  node --test --test-reporter=tap openapi/checks/*.test.mjs deploy/local/*.test.mjs >"$1/checks.tap" || grep -A 10 '^not ok' "$1/checks.tap"
  grep -E '^(not )?ok ' "$1/checks.tap" >>"$1/lines.txt"
}

test_stack() {
  deploy/local/build.sh &&
    deploy/local/test-stack.sh "$1"
}

stage java
stage web
stage rules
stage stack
echo
node deploy/local/count-tests.mjs "$results"
