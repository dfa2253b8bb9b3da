#!/usr/bin/env bash
# Breaks the rules of domain and scope in every small way and counts what their plain tests notice; below 80 % it fails.
source "$(dirname "$0")/tools.sh"

find_java
mvn -B -f deploy/pom.xml -pl demo,local,../backend -Pmutation process-test-classes
