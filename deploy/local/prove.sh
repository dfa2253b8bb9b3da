#!/usr/bin/env bash
# The tests tagged prove: too long for every day. The last of them need the packaged application.
source "$(dirname "$0")/tools.sh"

find_java
enough_disk
step "编译 Java" mvn -q -f deploy/pom.xml -Dmaven.test.skip=true package
mvn -B -f deploy/pom.xml -Dexcluded.tests= -Dgroups=prove -Dsurefire.failIfNoSpecifiedTests=false test
deploy/local/mutate.sh
deploy/local/fuzz.sh "${TONGXIN_FUZZ_SECONDS:-300}"
