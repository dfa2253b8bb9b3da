// Fails when a secret is committed. What looks like one and is none stands in HARMLESS, with the reason.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const LARGEST = 4 << 20
const FILES =
  /(^|\/)(\.env(\..+)?|id_(rsa|ed25519|ecdsa)[^/]*|.+\.(pem|key|p12|pfx|jks|keystore|kdbx)|\.netrc|\.pgpass)$/i

// Generated or digests only: of their long words nobody is a secret.
const WITHOUT_LONG_WORDS = /(^|\/)(package-lock\.json|openapi\.yaml|v1-baseline\.json|.+\.gen\.ts|.+\.sql|.+\.svg)$/

const HARMLESS = [
  [/^tongxin-demo-2024$/, 'the password of the demo city, in the README'],
  [/^not-used-in-these-tests$/, 'of a client that no test calls'],
  [/^a-secret-of-the-tests-that-is-long-enough$/, 'encrypts sessions of the tests'],
  [/^[a-z]+([-._][a-z]+)*$/i, 'words, or the name of a setting'],
  [/[^\x21-\x7e]/, 'a text for people'],
  [/^example\b|^whsec_(example|test)/, 'what documents and page tests show'],
  [/^(.)\1*$/, 'one sign'],
  [/^(0123456789abcdef)+$/, 'a row of digits'],
  [/^[$%@#{<(\[]|\$\(/, 'a reference to where it is'],
]

const MARKS = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{0,4}[A-Za-z0-9+/=]{16}/, 'private key'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'access key'],
  [
    /\b(gh[pousr]_[A-Za-z0-9]{30,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|xox[abpr]-[\w-]{10,}|sk-[A-Za-z0-9]{32,})/,
    'token',
  ],
  [/\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/, 'signed token'],
  [/[a-z]+:\/\/[^\s/:@"'`]+:[^\s/:@"'`${}]{6,}@[\w.-]+/i, 'password in an address'],
]

const ASSIGNED =
  /\b[\w.-]*(?:password|passwd|secret|token|api[-_]?key|credential)[\w.-]*["']?\s*[:=]\s*["'`]([^\s"'`]{8,})["'`]/gi
const ASSIGNED_IN_SETTINGS =
  /^[ \t]*[\w.-]*(?:password|passwd|secret|token|api[-_]?key)[\w.-]*[ \t]*[:=][ \t]*([^\s"'`]{8,})[ \t]*$/gim
const SETTINGS = /\.(properties|ya?ml|env|conf|cnf|ini|sh)$/
const LONG_WORD = /[A-Za-z0-9+/_-]{40,}={0,2}/g
const MOST_BITS = 4.7

/** Shannon's measure: bits that each sign of it carries. */
function bits(word) {
  const times = new Map()
  for (const sign of word) times.set(sign, (times.get(sign) ?? 0) + 1)
  return [...times.values()].reduce((sum, n) => sum - (n / word.length) * Math.log2(n / word.length), 0)
}

const isHarmless = (value) => HARMLESS.some(([pattern]) => pattern.test(value))
const lineOf = (text, index) => text.slice(0, index).split('\n').length

/** What is suspicious in one file, as lines for people. */
export function findings(name, text) {
  const found = []
  const add = (index, what) => found.push(`${name}:${lineOf(text, index)}: ${what}`)
  if (FILES.test(name)) found.push(`${name}: a file of secrets`)
  for (const [pattern, what] of MARKS) {
    const match = pattern.exec(text)
    if (match) add(match.index, what)
  }
  for (const pattern of SETTINGS.test(name) ? [ASSIGNED, ASSIGNED_IN_SETTINGS] : [ASSIGNED]) {
    for (const match of text.matchAll(pattern)) {
      if (!isHarmless(match[1])) add(match.index, `looks like a password or secret: ${match[1].slice(0, 4)}…`)
    }
  }
  if (!WITHOUT_LONG_WORDS.test(name)) {
    for (const match of text.matchAll(LONG_WORD)) {
      if (/\d/.test(match[0]) && /[A-Z]/.test(match[0]) && bits(match[0]) > MOST_BITS) {
        add(match.index, `looks like a key: ${match[0].slice(0, 4)}…`)
      }
    }
  }
  return found
}

function committed() {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 64 << 20 })
    .split('\0')
    .filter(Boolean)
}

function main() {
  const found = committed().flatMap((name) => {
    const stat = statSync(name, { throwIfNoEntry: false })
    if (!stat?.isFile()) return []
    const bytes = stat.size > LARGEST ? Buffer.alloc(0) : readFileSync(name)
    return findings(name, bytes.includes(0) ? '' : bytes.toString('utf8'))
  })
  found.forEach((line) => console.error(line))
  process.exit(found.length ? 1 : 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
