import { readFileSync } from 'node:fs'

/** Where the running stack is; written by the launcher, its path is in TONGXIN_READY. */
export interface Ready {
  address: string
  demoPassword: string
}

export function ready(): Ready {
  const file = process.env.TONGXIN_READY
  if (!file) throw new Error('TONGXIN_READY is not set: start the stack with --ready-file FILE and name that file')
  return JSON.parse(readFileSync(file, 'utf8')) as Ready
}
