# Sourced by the other scripts: goes to the top, finds the tools, or names what is missing in one line.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

state=${TONGXIN_STATE:-.local}
logs=$state/logs

fail() {
  echo "$*" >&2
  exit 1
}

at_least() { # WANTED ACTUAL
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

find_java() {
  JAVA_HOME=$(deploy/local/find-jdk.sh)
  export JAVA_HOME
  command -v mvn >/dev/null || fail "没有找到 Maven（mvn not found）：apt-get install maven"
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p')
  at_least 3.8 "$version" || fail "Maven 太旧（$version），需要 3.8 或更高版本"
}

find_node() {
  command -v npm >/dev/null || fail "没有找到 Node.js（npm not found）：需要 Node ≥ 20.19"
  local version
  version=$(node -p process.versions.node)
  at_least 20.19 "$version" || fail "Node.js 太旧（$version），需要 20.19 或更高版本"
}

enough_disk() {
  local megabytes
  megabytes=$(df -Pm . | awk 'NR == 2 { print $4 }')
  [ "$megabytes" -ge 2000 ] || fail "磁盘空间不足（disk full）：还剩 $megabytes MB，至少需要 2000 MB"
}

# step NAME COMMAND...: one line with its time; the output goes to the log. A function as command has to chain what it
# does with &&, because its status is looked at.
step() {
  local name=$1 start=$EPOCHREALTIME
  shift
  mkdir -p "$logs"
  if [ -t 1 ]; then printf '  …      %s' "$name"; fi
  if ! "$@" >>"$logs/build.log" 2>&1; then
    if [ -t 1 ]; then printf '\r\033[K'; fi
    fail "$name 失败（failed），日志（log）：$logs/build.log：$(grep -m 1 -E 'ERROR|error|ENOSPC' "$logs/build.log" | cut -c 1-200)"
  fi
  if [ -t 1 ]; then printf '\r\033[K'; fi
  LC_ALL=C awk -v s="$start" -v e="$EPOCHREALTIME" 'BEGIN { printf "%6.1f s  ", e - s }'
  echo "$name"
}

# A stack of its own: a new directory, free ports, nothing shared with the one that somebody works with.
own_stack() {
  TONGXIN_STATE=$(mktemp -d)
  ready=$TONGXIN_STATE/ready.json
  TONGXIN_PORT=$(free_port)
  TONGXIN_KEYCLOAK_PORT=$(free_port)
  TONGXIN_DB_PORT=$(free_port)
  export TONGXIN_STATE TONGXIN_PORT TONGXIN_KEYCLOAK_PORT TONGXIN_DB_PORT
  launcher=
}

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }

# start_stack OUT ERR: in the background; its process is $launcher.
start_stack() {
  rm -f "$ready"
  deploy/local/launch.sh --ready-file "$ready" >"$1" 2>"$2" &
  launcher=$!
}

# wait_for SECONDS COMMAND...: until the command succeeds; gives up when the launcher ends.
wait_for() {
  local end=$((SECONDS + $1))
  until "${@:2}"; do
    if [ $SECONDS -ge $end ] || ! kill -0 "$launcher" 2>/dev/null; then return 1; fi
    sleep 0.2
  done
}
