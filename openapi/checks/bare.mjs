// Prints a contract without its examples, as the baseline is kept: nobody relies on those. Argument: the contract as JSON.
import { readFileSync } from 'node:fs'

const EXAMPLES = ['example', 'examples']
// A field may have such a name, too.
const NAMES = ['properties', '$defs', 'schemas', 'responses', 'parameters', 'headers']

function bare(thing, named = false) {
  if (Array.isArray(thing)) return thing.map((one) => bare(one))
  if (thing === null || typeof thing !== 'object') return thing
  return Object.fromEntries(
    Object.entries(thing)
      .filter(([name]) => named || !EXAMPLES.includes(name))
      .map(([name, one]) => [name, bare(one, !named && NAMES.includes(name))]),
  )
}

console.log(JSON.stringify(bare(JSON.parse(readFileSync(process.argv[2], 'utf8'))), null, 1))
