// Adds up what the stages reported, and says again what failed. Arguments: directory of results. A stage that broke
// without a failed test to show for it counts as one failure, and so does a stage that ran no test at all.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const results = process.argv[2];
const WHY_LINES = 12;
const nothing = { passed: 0, failed: 0, failures: [] };
const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  failures: [...a.failures, ...b.failures],
});

const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, "");
const ENTITIES = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
  "&#10;": "\n",
};
const unescaped = (text) =>
  text.replace(/&\S{2,4};/g, (entity) => ENTITIES[entity] ?? entity);

function junit(directory) {
  const files = existsSync(directory)
    ? readdirSync(directory).filter((name) => /^TEST-.*\.xml$/.test(name))
    : [];
  return files
    .map((name) => suite(readFileSync(join(directory, name), "utf8")))
    .reduce(sum, nothing);
}

function suite(xml) {
  const opening = xml.match(/<testsuite\b[^>]*>/)[0];
  const number = (name) =>
    Number(opening.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const failed = number("failures") + number("errors");
  const failures = [
    ...xml.matchAll(
      /<testcase\b([^>]*[^/])>\s*<(failure|error|skipped)\b([^>]*)/g,
    ),
  ].map(([, of, kind, why]) => ({
    name: `${attribute(of, "classname")}.${attribute(of, "name")}`,
    why: attribute(why, "message") || attribute(why, "type") || kind,
  }));
  // A skipped test has proved nothing: it is not counted as passed, and quiet skipping is a failure.
  return {
    passed: number("tests") - failed - number("skipped"),
    failed: failed + number("skipped"),
    failures,
  };
}

const attribute = (of, name) =>
  unescaped(of.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? "");

function vitest(file) {
  if (!existsSync(file)) return nothing;
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  );
  const failures = [
    ...broken.map(({ name, message }) => ({ name, why: message })),
    ...report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status !== "passed")
        .map((one) => ({
          name: `${name}: ${one.fullName}`,
          why: one.failureMessages.join("\n") || one.status,
        })),
    ),
  ];
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + broken.length,
    failures,
  };
}

function playwright(file) {
  if (!existsSync(file)) return nothing;
  const { stats, errors, suites } = JSON.parse(readFileSync(file, "utf8"));
  const specs = (suite) => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const failures = [
    ...errors.map(({ message }) => ({ name: "journeys", why: message })),
    ...suites
      .flatMap(specs)
      .flatMap(({ file, line, title, tests }) =>
        tests.map((test) => ({ name: `${file}:${line} ${title}`, ...test })),
      )
      .filter(({ status }) => status !== "expected")
      .map(({ name, status, results }) => ({
        name,
        why:
          results
            .flatMap(({ errors }) =>
              errors.map(({ message, snippet }) =>
                [message, snippet].join("\n"),
              ),
            )
            .join("\n") || status,
      })),
  ];
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    failures,
  };
}

function lines(file) {
  if (!existsSync(file)) return nothing;
  const all = readFileSync(file, "utf8").split("\n");
  const failures = all
    .filter((line) => line.startsWith("not ok "))
    .map((line) => ({ name: line, why: "" }));
  return {
    passed: all.filter((line) => line.startsWith("ok ")).length,
    failed: failures.length,
    failures,
  };
}

function reported(stage) {
  const directory = join(results, stage);
  const inside = existsSync(directory) ? readdirSync(directory) : [];
  const reports = inside
    .filter((name) => name.startsWith("reports-"))
    .map((name) => junit(join(directory, name)));
  return [
    ...reports,
    vitest(join(directory, "vitest.json")),
    playwright(join(directory, "playwright.json")),
    lines(join(directory, "lines.txt")),
  ].reduce(sum, nothing);
}

const stages = readFileSync(join(results, "stages.txt"), "utf8")
  .trim()
  .split("\n");
const counted = stages.map((line) => {
  const [stage, status, seconds] = line.split(" ");
  const found = reported(stage);
  const broke =
    (status !== "0" && found.failed === 0) || found.passed + found.failed === 0;
  const failures = [{ name: `the stage ${stage} broke off`, why: "" }];
  return {
    stage,
    seconds,
    ...(broke ? sum(found, { passed: 0, failed: 1, failures }) : found),
  };
});
const total = counted.reduce(sum, nothing);

for (const { name, why } of total.failures) {
  const said = plain(why)
    .split("\n")
    .filter((line) => line.trim());
  console.log(["✗ " + name, ...said.slice(0, WHY_LINES)].join("\n    "));
}
for (const { stage, seconds, passed, failed } of counted) {
  console.log(
    `${stage.padEnd(10)} ${seconds.padStart(5)} s  ${passed} passed, ${failed} failed`,
  );
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
