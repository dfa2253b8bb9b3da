#!/usr/bin/env bash
# Lets Jazzer look for what breaks each parser of outside input: fuzz.sh [SECONDS [PARSER...]], 300 seconds each for all.
source "$(dirname "$0")/tools.sh"

find_java
seconds=${1:-300}
seeds=backend/src/test/resources/fuzz
parsers=("${@:2}")
[ ${#parsers[@]} -gt 0 ] || parsers=($(ls "$seeds"))
found=$PWD/backend/target/fuzz
mkdir -p "$found"
step "编译 Java" mvn -q -f deploy/pom.xml -pl demo,local,../backend -Pfuzz test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/fuzz.classpath
classpath=backend/target/test-classes:backend/target/classes:$(cat backend/target/fuzz.classpath)

fuzz() { # PARSER
  mkdir -p "$found/corpus/$1"
  "$JAVA_HOME/bin/java" -Xmx1g -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager "-Dtongxin.fuzz.parser=$1" -cp "$classpath" \
    com.code_intelligence.jazzer.Jazzer --target_class=cn.tongxin.fuzz.parser.Target \
    '--instrumentation_includes=cn.tongxin.**' "--reproducer_path=$found" "-artifact_prefix=$found/$1-" \
    -timeout=5 -max_len=4096 "-max_total_time=$seconds" "$found/corpus/$1" "$seeds/$1" >"$found/$1.log" 2>&1
}

status=0
for parser in "${parsers[@]}"; do
  if fuzz "$parser"; then
    echo "ok $parser: $(grep -a '^Done' "$found/$parser.log")"
  else
    status=1
    echo "not ok $parser: $found/$parser-*, to be kept in $seeds/$parser once it is mended; see $found/$parser.log"
  fi
done
exit $status
