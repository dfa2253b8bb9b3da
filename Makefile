# Every routine job. The work itself is in deploy/local, in pieces that are easier to read than make.
.DEFAULT_GOAL := help
.PHONY: help run dev test bench prove screenshots check format api api-check api-baseline sbom reset

JAVA := source deploy/local/tools.sh; find_java;
NODE := deploy/local/install-web.sh;
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

help: ## Lists these jobs
	@echo '同心 Tongxin: make <job>'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

run: ## Builds what changed and starts everything; Ctrl-C stops it
	@deploy/local/build.sh
	@exec deploy/local/launch.sh

dev: ## Starts database and Keycloak for quarkus:dev and vite
	@$(JAVA) mvn -q -f deploy/pom.xml -pl demo,local -Dmaven.test.skip=true package
	@TONGXIN_PUBLIC_ADDRESS=$${TONGXIN_PUBLIC_ADDRESS:-http://127.0.0.1:5173} exec deploy/local/launch.sh --services

test: ## Runs every test; the last line is the sum
	@deploy/local/test.sh

bench: ## Measures the application over little and much data; BENCH=small for a short look, BENCH="middle lists" for one part, BENCH=web for the web app
	@deploy/local/bench.sh $(BENCH)

prove: ## Runs the long proofs: any history of the ledgers, kills in the midst of work
	@deploy/local/prove.sh

screenshots: ## Takes the pictures of the README, and one of every page in frontend/test-results/pages
	@deploy/local/with-stack.sh npm --prefix frontend run screenshots

check: ## Checks format, lint and types
	@$(JAVA) mvn -q -f deploy/pom.xml spotless:check
	@$(NODE) npm --prefix frontend run check

format: ## Formats all sources
	@$(JAVA) mvn -q -f deploy/pom.xml spotless:apply
	@$(NODE) npm --prefix frontend run format

api: ## Writes openapi/openapi.yaml and the web app's client from the sources
	@$(JAVA) mvn -q -f deploy/pom.xml -pl ../backend -am -Dmaven.test.skip=true package
	@$(NODE) npm --prefix frontend run api

api-check: ## Fails when the contract or the client is not up to date, breaks the lint rules, or breaks clients
	@$(NODE) deploy/local/api-check.sh

api-baseline: ## Makes the contract as it is the one that later ones may not break; with a release, on purpose
	@$(NODE) deploy/local/breaking.sh baseline

sbom: ## Writes lists of all libraries (CycloneDX) to deploy/target/sbom
	@deploy/local/sbom.sh

reset: ## Deletes the local stack's data, secrets and logs
	@deploy/local/reset.sh
