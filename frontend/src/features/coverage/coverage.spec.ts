import { describe, expect, it } from 'vitest'
import { coverage, pairing } from '@/testing/pairings'
import { beneficiariesOf, NOWHERE, regionsOf, summaryOf, supportersOf } from './coverage'
import { cellAfter } from './gridKeys'
import { matrixOf } from './matrix'

const all = { beneficiary: '', supporter: '', region: '', onlyGaps: false }
const city = coverage(
  [
    ['城南社区', ['教育局', '民政局']],
    ['城北社区', ['教育局']],
    ['东关社区', []],
    ['西关社区', ['教育局', '民政局', '财政局']],
    ['前园社区', ['财政局'], 'COVERED'],
  ],
  ['教育局', '民政局', '财政局', '统计局'],
)

describe('the sum of a coverage (R-08, R-09, R-10)', () => {
  it('counts by how much they lack', () => {
    expect(summaryOf(city)).toMatchObject({
      total: 5,
      covered: 3,
      short: [
        { by: 1, count: 1 },
        { by: 2, count: 1 },
      ],
      excess: 1,
      supporters: 4,
      unpaired: 1,
      kind: 'COMMUNITY',
    })
  })

  it('asks no project of who supports nobody', () => {
    const idle = city.supporters.map((one) => ({ ...one, projects: 0 }))
    expect(summaryOf({ ...city, supporters: idle }).withoutProjects).toBe(3)
  })

  it('names no kind where there are several', () => {
    const [first, ...rest] = city.beneficiaries
    const mixed = { ...city, beneficiaries: [{ ...first!, organizationKind: 'VILLAGE' as const }, ...rest] }
    expect(summaryOf(mixed).kind).toBeUndefined()
  })
})

describe('regions', () => {
  // Two towns may be called the same.
  const parents = [
    { parentId: 'east', parentName: '城关镇' },
    {},
    { parentId: 'east', parentName: '城关镇' },
    { parentId: 'west', parentName: '城关镇' },
    { parentId: 'west', parentName: '城关镇' },
  ]
  const spread = {
    ...city,
    beneficiaries: city.beneficiaries.map((row, index) => ({ ...row, ...parents[index] })),
  }

  it('count what is covered in each, and last of what belongs to none', () => {
    expect(regionsOf(spread)).toEqual([
      { id: 'east', name: '城关镇', total: 2, covered: 1 },
      { id: 'west', name: '城关镇', total: 2, covered: 2 },
      { id: NOWHERE, total: 1, covered: 0 },
    ])
  })

  it('open exactly their own', () => {
    const opened = (region: string) => beneficiariesOf(spread, [], { ...all, region }).map(({ name }) => name)
    expect(opened('east')).toEqual(['东关社区', '城南社区'])
    expect(opened(NOWHERE)).toEqual(['城北社区'])
  })
})

describe('lists begin with what is missing', () => {
  it('of beneficiaries, the widest gap first; who need not be covered lacks nothing', () => {
    expect(beneficiariesOf(city, [], all).map(({ name }) => name)).toEqual([
      '东关社区',
      '城北社区',
      '西关社区',
      '城南社区',
      '前园社区',
    ])
  })

  it('of supporters, also those that lack a project', () => {
    const supporters = city.supporters.map((one) => (one.name === '民政局' ? { ...one, projects: 0 } : one))
    const rows = supportersOf({ ...city, supporters }, all)
    expect(rows.map(({ name }) => name)).toEqual(['统计局', '民政局', '教育局', '财政局'])
    expect(rows[1]!.supported.map(({ name }) => name)).toEqual(['城南社区', '西关社区'])
  })

  it('and end there when only gaps are asked for', () => {
    const onlyGaps = { ...all, onlyGaps: true }
    expect(beneficiariesOf(city, [], onlyGaps).map(({ name }) => name)).toEqual(['东关社区', '城北社区'])
    expect(supportersOf(city, onlyGaps).map(({ name }) => name)).toEqual(['统计局'])
  })
})

describe('the matrix', () => {
  it('has one cell for each two that are paired', () => {
    const { rows, columns } = matrixOf(city, [], all)
    expect(columns.map(({ name, count }) => `${name}${count}`)).toEqual(['教育局3', '民政局2', '财政局2', '统计局0'])
    expect(rows.map(({ count }) => count)).toEqual([2, 1, 0, 3, 1])
    expect([...rows[1]!.pairs]).toEqual([['教育局', { pairingId: '教育局-城北社区', proposed: false }]])
  })

  it('tells what is proposed from what holds', () => {
    const proposals = [
      pairing({ id: 'n1', beneficiaryId: '东关社区', supporterId: '统计局' }),
      pairing({ id: 'n2', beneficiaryId: '城北社区', supporterId: '教育局' }),
    ]
    const { rows } = matrixOf(city, proposals, all)
    expect(rows[2]!.pairs.get('统计局')).toEqual({ pairingId: 'n1', proposed: true })
    expect(rows[2]!.count).toBe(0)
    expect(rows[1]!.pairs.get('教育局')?.proposed).toBe(false)
  })

  it('narrows either side by name, and to what is short', () => {
    const { rows, columns } = matrixOf(city, [], { ...all, beneficiary: '关', supporter: '政', onlyGaps: true })
    expect(rows.map(({ name }) => name)).toEqual(['东关社区'])
    expect(columns.map(({ name }) => name)).toEqual(['民政局', '财政局'])
  })

  it('says by how much a supporter has too many', () => {
    expect(matrixOf(city, [], all).columns[0]!.standing).toEqual({ status: 'EXCESS', by: 1 })
  })
})

it.each([
  ['ArrowRight', {}, [3, 5]],
  ['ArrowUp', {}, [2, 4]],
  ['ArrowLeft', { ctrlKey: true }, [3, 0]],
  ['ArrowDown', { ctrlKey: true }, [211, 4]],
  ['End', {}, [3, 54]],
  ['Home', { ctrlKey: true }, [0, 0]],
  ['PageUp', {}, [0, 4]],
])('%s with %o leads to %o', (key, held, [row, column]) => {
  const event = new KeyboardEvent('keydown', { key, ...held })
  expect(cellAfter({ row: 3, column: 4 }, event, 212, 55)).toEqual({ row, column })
})
