import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findings } from './no-secrets.mjs'

// Put together here, or this file would be a finding itself.
const RANDOM = ['q7Zk2v', 'X9aLw4', 'RbT0yN', 'sD5uHe', '8PcJm1', 'GfVi3x', 'KoQ6tY'].join('')
const RED = {
  'a key': ['keys/tls.txt', ['-----BEGIN RSA PRIVATE', ' KEY-----\nMIIEowIBAAKCAQEAabcdefgh'].join('')],
  'a key file': ['deploy/tls.pem', ''],
  'an environment': ['deploy/.env', 'A=1'],
  'a password in code': ['A.java', `String password = "${RANDOM.slice(0, 12)}";`],
  'a password in JSON': ['realm.json', `{ "clientSecret": "${RANDOM.slice(0, 16)}" }`],
  'a password in settings': ['application.properties', `quarkus.datasource.password=${RANDOM.slice(0, 10)}`],
  'a password in YAML': ['compose.yaml', `  DB_PASSWORD: ${RANDOM.slice(0, 10)}`],
  'a password in an address': ['a.md', `mysql://root:${RANDOM.slice(0, 10)}@db.example`],
  'a token': ['a.ts', ['ghp', RANDOM.slice(0, 36)].join('_')],
  'a signed token': ['a.md', ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', RANDOM].join('.')],
  'a long random word': ['a.txt', `key ${RANDOM}${RANDOM}`],
}

for (const [name, [file, text]] of Object.entries(RED)) {
  test(`${name} is found`, () => assert.equal(findings(file, text).length > 0, true))
}

test('references and what the README tells everybody are not', () => {
  for (const text of [
    'quarkus.datasource.password=${TONGXIN_DB_PASSWORD}',
    'password: "tongxin-demo-2024"',
    'const secret = "not-used-in-these-tests"',
    '"secret": "example-383075a7cf8b"',
    'token = "$(curl -s https://identity.example/token)"',
    'sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ]) {
    assert.deepEqual(findings('application.properties', text), [], text)
  }
})
