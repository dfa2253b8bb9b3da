import { expect, it } from 'vitest'
import { minutesOf } from './duration'

it.each([
  ['1.5小时', 90],
  ['１．５ 小时', 90],
  ['90分钟', 90],
  ['90分', 90],
  ['1:30', 90],
  ['1：30', 90],
  ['1小时30分', 90],
  ['1小时30', 90],
  ['1个半小时', 90],
  ['一个半小时', 90],
  ['1小时半', 90],
  ['半小时', 30],
  ['半个小时', 30],
  ['两小时', 120],
  ['2h', 120],
  ['2', 120],
  ['1.5', 90],
  ['24', 1440],
  ['90', 90],
  ['12小时', 720],
  ['1.5时', 90],
  ['1小时零5分', 65],
  ['1:30:00', 90],
  ['90 mins', 90],
  ['九小时', 540],
  ['９０分钟', 90],
])('understands “%s”', (typed, minutes) => expect(minutesOf(typed)).toBe(minutes))

it.each(['abc', '1:75', '0.333小时', '小时', '90.5', '-2'])('refuses “%s”', (typed) =>
  expect(minutesOf(typed)).toBeNaN(),
)

it('leaves nothing empty', () => expect(minutesOf('  ')).toBeUndefined())
