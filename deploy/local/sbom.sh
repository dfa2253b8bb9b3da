#!/usr/bin/env bash
# Writes what the application is made of, as CycloneDX, to deploy/target/sbom: the libraries of the backend and those of
# the web app, without what only tests and builds need.
source "$(dirname "$0")/tools.sh"

find_java
sbom=deploy/target/sbom
mkdir -p "$sbom"
step "编译 Java" mvn -q -f deploy/pom.xml -pl ../backend -am -Dmaven.test.skip=true package cyclonedx:makeBom
cp backend/target/bom.json "$sbom/backend.json"
deploy/local/install-web.sh
npm --prefix frontend sbom --package-lock-only --omit dev --sbom-format cyclonedx --sbom-type application >"$sbom/web.json"
for part in backend web; do
  node -e '
    const { bomFormat, components } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
    if (bomFormat !== "CycloneDX" || !components?.length) process.exit(1)
    console.log(`${process.argv[1]}: ${components.length}`)' "$sbom/$part.json" || fail "没有写成（not written）：$sbom/$part.json"
done
