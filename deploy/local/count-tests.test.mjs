import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";

/** What is said about results with these files, and how it ended. */
function count(files) {
  const results = mkdtempSync(join(tmpdir(), "count-tests-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(results, name)), { recursive: true });
      writeFileSync(
        join(results, name),
        typeof content === "string" ? content : JSON.stringify(content),
      );
    }
    const script = join(import.meta.dirname, "count-tests.mjs");
    return {
      said: execFileSync("node", [script, results], { encoding: "utf8" }),
      ended: 0,
    };
  } catch ({ stdout, status }) {
    return { said: stdout, ended: status };
  } finally {
    rmSync(results, { recursive: true });
  }
}

const lastLine = (text) => text.trim().split("\n").at(-1);

test("what passed is added up over the stages", () => {
  const { said, ended } = count({
    "stages.txt": "rules 0 3\nstack 0 4\n",
    "rules/lines.txt": "ok one\nok two\n",
    "stack/playwright.json": {
      stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [],
      suites: [],
    },
  });
  assert.equal(lastLine(said), "5 passed, 0 failed");
  assert.equal(ended, 0);
});

test("what failed is named with its reason, in Java, the web app and the browser", () => {
  const { said, ended } = count({
    "stages.txt": "java 1 1\nweb 1 2\nstack 1 3\n",
    "java/reports-backend-surefire/TEST-a.xml":
      '<testsuite name="a" tests="3" errors="0" skipped="1" failures="1"><testcase name="fine" classname="A"/>' +
      '<testcase name="figures" classname="A"><failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="x"/></testcase>' +
      '<testcase name="left" classname="A"><skipped/></testcase></testsuite>',
    "web/vitest.json": {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [
        {
          name: "a.spec.ts",
          status: "failed",
          assertionResults: [
            { fullName: "shows", status: "passed", failureMessages: [] },
            {
              fullName: "hides",
              status: "failed",
              failureMessages: ["still there"],
            },
          ],
        },
      ],
    },
    "stack/playwright.json": {
      stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
      errors: [],
      suites: [
        {
          suites: [
            {
              specs: [
                {
                  file: "a.spec.ts",
                  line: 7,
                  title: "rises",
                  tests: [
                    {
                      status: "unexpected",
                      results: [
                        {
                          errors: [{ message: "\u001b[31mtoo slow\u001b[0m" }],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  });
  for (const line of [
    "✗ A.figures\n    expected: <1> but was: <2>",
    "✗ A.left\n    skipped",
    "✗ a.spec.ts: hides\n    still there",
    "✗ a.spec.ts:7 rises\n    too slow",
  ]) {
    assert.ok(said.includes(line), `${line}\nin\n${said}`);
  }
  assert.equal(lastLine(said), "2 passed, 4 failed");
  assert.equal(ended, 1);
});

test("a stage that ran nothing is a failure", () => {
  const { said, ended } = count({ "stages.txt": "java 0 1\n" });
  assert.ok(said.includes("✗ the stage java broke off"));
  assert.equal(lastLine(said), "0 passed, 1 failed");
  assert.equal(ended, 1);
});
