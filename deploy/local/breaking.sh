#!/usr/bin/env bash
# Fails when the contract breaks what clients of the baseline rely on; with "baseline", makes it the baseline instead.
source "$(dirname "$0")/tools.sh"

baseline=openapi/v1-baseline.json
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm --silent --prefix frontend run api:json -- ../openapi/openapi.yaml -o "$dir/openapi" >"$dir/log" 2>&1 ||
  fail "$(cat "$dir/log")"
if [ "${1:-}" = baseline ]; then
  node openapi/checks/bare.mjs "$dir/openapi.json" >"$dir/baseline.json"
  mv "$dir/baseline.json" $baseline
else
  node openapi/checks/breaking.mjs $baseline "$dir/openapi.json" ||
    fail "接口契约有不兼容的变化（breaking change）：见 openapi/README.md 的 Versions；确要如此，先运行 make api-baseline"
fi
