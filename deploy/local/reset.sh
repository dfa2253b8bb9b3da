#!/usr/bin/env bash
# Deletes everything that the local stack remembers; refuses while it runs.
source "$(dirname "$0")/tools.sh"

for file in "$state"/launcher.pid "$state"/run/*.pid "$state"/database/mariadb.pid; do
  if [ -e "$file" ] && grep -qs tongxin "/proc/$(cat "$file")/cmdline"; then
    fail "同心正在运行（still running，$file），请先按 Ctrl-C 停止"
  fi
done
# Only what a launcher once made: the directory can be named from outside.
if [ -e "$state/lock" ]; then
  rm -rf "$state"
elif [ "$state" = .local ]; then
  rm -rf "$state/logs"
fi
echo "已清空 $state"
