// Adds up what the stages reported. Arguments: directory of results. A stage that broke without a failed test to
// show for it counts as one failure, and so does a stage that ran no test at all.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const results = process.argv[2]
const nothing = { passed: 0, failed: 0 }
const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

function junit(directory) {
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => /^TEST-.*\.xml$/.test(name)) : []
  return files.map((name) => suite(readFileSync(join(directory, name), 'utf8'))).reduce(sum, nothing)
}

function suite(xml) {
  const opening = xml.match(/<testsuite\b[^>]*>/)[0]
  const number = (name) => Number(opening.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0)
  const failed = number('failures') + number('errors')
  // A skipped test has proved nothing: it is not counted as passed, and quiet skipping is a failure.
  return { passed: number('tests') - failed - number('skipped'), failed: failed + number('skipped') }
}

function vitest(file) {
  if (!existsSync(file)) return nothing
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests + broken.length }
}

function playwright(file) {
  if (!existsSync(file)) return nothing
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

function lines(file) {
  if (!existsSync(file)) return nothing
  const all = readFileSync(file, 'utf8').split('\n')
  const count = (start) => all.filter((line) => line.startsWith(start)).length
  return { passed: count('ok '), failed: count('not ok ') }
}

function reported(stage) {
  const directory = join(results, stage)
  const inside = existsSync(directory) ? readdirSync(directory) : []
  const reports = inside.filter((name) => name.startsWith('reports-')).map((name) => junit(join(directory, name)))
  return [
    ...reports,
    vitest(join(directory, 'vitest.json')),
    playwright(join(directory, 'playwright.json')),
    lines(join(directory, 'lines.txt')),
  ].reduce(sum, nothing)
}

let total = nothing
for (const line of readFileSync(join(results, 'stages.txt'), 'utf8').trim().split('\n')) {
  const [stage, status, seconds] = line.split(' ')
  const counted = reported(stage)
  const broke = (status !== '0' && counted.failed === 0) || counted.passed + counted.failed === 0
  const stageSum = broke ? sum(counted, { passed: 0, failed: 1 }) : counted
  console.log(`${stage.padEnd(10)} ${seconds.padStart(5)} s  ${stageSum.passed} passed, ${stageSum.failed} failed`)
  total = sum(total, stageSum)
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
