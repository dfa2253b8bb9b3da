#!/usr/bin/env bash
# Packs the application and measures it: bench.sh [full|middle|small [part…]]. Everything it makes is in deploy/bench/target/runs.
source "$(dirname "$0")/tools.sh"

find_java
step "编译 Java" mvn -q -f deploy/pom.xml -Dmaven.test.skip=true package
exec "$JAVA_HOME/bin/java" -Xmx512m -jar deploy/bench/target/tongxin-bench-0.1.0.jar \
  "${1:-full}" backend/target/quarkus-app/quarkus-run.jar deploy/bench/target/runs "${@:2}"
