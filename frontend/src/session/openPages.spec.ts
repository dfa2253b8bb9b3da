import { expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import { mayOpen } from './openPages'
import type { Role } from './session'

const as = (...roles: Role[]) => ({ is: (...asked: Role[]) => asked.some((role) => roles.includes(role)) })

it.each([
  ['security', '/volunteer-records', false],
  ['security', '/users/u1', true],
  ['auditor', '/audit-entries/verifications', true],
  ['committee', '/audit-entries', false],
  ['staff', '/inbox', true],
  ['auditor', '/imports', false],
  ['admin', '/programmes', true],
  ['staff', '/', true],
  ['staff', '/constructor', true],
] as [Role, string, boolean][])('opens to %s the page %s: %s', (role, path, opens) =>
  expect(mayOpen(as(role), path)).toBe(opens),
)

it('opens to nobody without a role anything but what is for everybody', () => {
  const features = import.meta.glob<{ routes: RouteRecordRaw[] }>('../features/*/*.routes.ts', { eager: true })
  const open = Object.values(features)
    .flatMap(({ routes }) => routes)
    .filter(({ meta, path }) => !meta!.public && mayOpen(as(), path))
  expect(open.map(({ path }) => path).sort()).toEqual(['/', '/jobs'])
})
