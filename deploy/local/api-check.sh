#!/usr/bin/env bash
# Fails when the committed contract or the client made from it is not what the sources give. A directory as argument
# holds an earlier snapshot to compare with; without it the files are compared as they are now.
source "$(dirname "$0")/tools.sh"

snapshot=${1:-$(mktemp -d)}
if [ $# = 0 ]; then deploy/local/contract-snapshot.sh "$snapshot"; fi

after=$(mktemp -d)
trap 'rm -rf "$after"' EXIT
make --no-print-directory api
deploy/local/contract-snapshot.sh "$after"
diff -r "$snapshot" "$after" ||
  fail "接口契约有变化（contract drift）：请运行 make api 并提交 openapi/ 和 frontend/src/api/"
npm --prefix frontend run api:lint
deploy/local/breaking.sh
