#!/usr/bin/env bash
# Packs the application and measures it: bench.sh [full|middle|small|web [part…]]. Everything it makes is in
# deploy/bench/target/runs; web measures the web app in a browser, as full does afterwards.
source "$(dirname "$0")/tools.sh"

scale=${1:-full}
if [ "$scale" != web ]; then
  find_java
  step "编译 Java" mvn -q -f deploy/pom.xml -Dmaven.test.skip=true package
  "$JAVA_HOME/bin/java" -Xmx512m -jar deploy/bench/target/tongxin-bench-0.1.0.jar \
    "$scale" backend/target/quarkus-app/quarkus-run.jar deploy/bench/target/runs "${@:2}"
fi
if [ "$scale" = web ] || { [ "$scale" = full ] && [ $# -le 1 ]; }; then
  deploy/local/with-stack.sh npm --prefix frontend run budgets
fi
