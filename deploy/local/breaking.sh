#!/usr/bin/env bash
# Fails when the contract breaks what clients of the baseline rely on.
source "$(dirname "$0")/tools.sh"

both=$(mktemp -d)
trap 'rm -rf "$both"' EXIT
for contract in v1-baseline openapi; do
  npm --silent --prefix frontend run api:json -- "../openapi/$contract.yaml" -o "$both/$contract" >"$both/log" 2>&1 ||
    fail "$(cat "$both/log")"
done
node openapi/checks/breaking.mjs "$both/v1-baseline.json" "$both/openapi.json" ||
  fail "接口契约有不兼容的变化（breaking change）：见 openapi/README.md 的 Versions；确要如此，先运行 make api-baseline"
