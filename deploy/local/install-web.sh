#!/usr/bin/env bash
# Installs the web app's libraries when the lock file says something new.
source "$(dirname "$0")/tools.sh"

installed=frontend/node_modules/.installed-lock.json

install() {
  npm --prefix frontend ci --no-audit --no-fund && cp frontend/package-lock.json "$installed"
}

find_node
if cmp -s frontend/package-lock.json "$installed"; then
  echo "   0.0 s  安装网页依赖：没有改动，跳过"
else
  step "安装网页依赖" install
fi
