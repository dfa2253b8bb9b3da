#!/usr/bin/env bash
# Builds what changed since the last build.
source "$(dirname "$0")/tools.sh"

java_stamp=deploy/local/target/built

java_changed() {
  [ ! -e "$java_stamp" ] || [ ! -e backend/target/quarkus-app/quarkus-run.jar ] ||
    [ -n "$(find deploy/pom.xml deploy/{demo,local}/{pom.xml,src} backend/{pom.xml,src/main} -newer "$java_stamp" -print -quit)" ]
}

build_java() {
  local started
  started=$(mktemp)
  # The time of the start is kept: what was saved meanwhile is built the next time.
  mvn -q -f deploy/pom.xml -Dmaven.test.skip=true package && mv "$started" "$java_stamp"
}

web_changed() {
  [ ! -e frontend/dist/index.html ] ||
    [ -n "$(find frontend -maxdepth 1 -type f -newer frontend/dist/index.html -print -quit)" ] ||
    [ -n "$(find frontend/src frontend/public -type f -newer frontend/dist/index.html -print -quit 2>/dev/null)" ]
}

find_java
find_node
enough_disk
mkdir -p "$logs"
: >"$logs/build.log"

if java_changed; then step "编译 Java" build_java; else echo "   0.0 s  编译 Java：没有改动，跳过"; fi
deploy/local/install-web.sh
if web_changed; then step "编译网页" npm --prefix frontend run build; else echo "   0.0 s  编译网页：没有改动，跳过"; fi
