#!/usr/bin/env bash
# Prints the home of the first JDK ≥ 21: JAVA_HOME, then PATH, then /usr/lib/jvm. The default java may well be older.
set -euo pipefail

needed=21

# Nothing when it is not a JDK: javac tells it apart from a JRE.
version_of() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  if command -v javac >/dev/null; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
  ls -d /usr/lib/jvm/*/ 2>/dev/null | sed 's,/$,,' | sort -Vr || true
}

while read -r home; do
  if [ -x "$home/bin/javac" ] && [ "$(version_of "$home" || echo 0)" -ge "$needed" ] 2>/dev/null; then
    echo "$home"
    exit 0
  fi
done < <(candidates)

echo "没有找到 JDK $needed 或更高版本（JDK ≥ $needed not found）：请安装，例如 apt-get install openjdk-$needed-jdk，或设置 JAVA_HOME" >&2
exit 1
