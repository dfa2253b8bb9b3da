#!/usr/bin/env bash
# Becomes the launcher, so that Ctrl-C reaches it.
source "$(dirname "$0")/tools.sh"

find_java
terminal=false
if [ -t 1 ]; then terminal=true; fi
exec "$JAVA_HOME/bin/java" -Xmx256m -Dtongxin.terminal=$terminal -jar deploy/local/target/tongxin-local-0.1.0.jar "$@"
