#!/usr/bin/env bash
# Copies what is generated and committed to a directory.
source "$(dirname "$0")/tools.sh"

mkdir -p "$1/openapi" "$1/client"
if [ -e openapi/openapi.yaml ]; then cp openapi/openapi.yaml "$1/openapi"; fi
if [ -d frontend/src/api ]; then find frontend/src/api -name '*.gen.ts' -exec cp --parents -t "$1/client" {} +; fi
