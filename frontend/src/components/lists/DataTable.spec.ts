import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { i18n } from '@/locales'
import DataTable from './DataTable.vue'

const COLUMNS = ['name', 'place', 'kind', 'state'].map((key) => ({ key, label: key }))
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, name: `记录 ${index}` }))

/** A table whose cells all have slots, and how often the first cell of a row was drawn. */
function table(count: number) {
  let drawn = 0
  const cell = ({ row }: { row: { name: string } }) => row.name
  const counted = (scope: { row: { name: string } }) => {
    drawn++
    return cell(scope)
  }
  const wrapper = mount(DataTable<{ id: string; name: string }>, {
    props: { caption: '记录', columns: COLUMNS, rows: rowsOf(count) },
    slots: { name: counted, place: cell, kind: cell, state: cell },
    global: { plugins: [i18n] },
  })
  return { wrapper, rows: () => wrapper.element.querySelectorAll('tbody tr').length, drawn: () => drawn }
}

function nodesIn(element: Element): number {
  const walker = document.createTreeWalker(element)
  let count = 0
  while (walker.nextNode()) count++
  return count
}

it('shows the first rows at once and the others right after, in their order', async () => {
  const { wrapper, rows } = table(50)
  expect(rows()).toBe(10)
  await expect.poll(rows).toBe(50)
  expect(wrapper.findAll('tbody tr').map((row) => row.find('td').text())).toEqual(rowsOf(50).map(({ name }) => name))
})

it('draws each row of a long table once, and costs no more for a row than a short one', async () => {
  const short = table(20)
  const long = table(400)
  await expect.poll(long.rows, { timeout: 10_000 }).toBe(400)
  expect(long.drawn()).toBe(400)
  const body = (one: typeof long) => nodesIn(one.wrapper.find('tbody').element)
  expect(body(long) / body(short)).toBeLessThan(21)
})

it('shows another order in all rows that stand', async () => {
  const { wrapper, rows } = table(50)
  await expect.poll(rows).toBe(50)
  await wrapper.setProps({ rows: rowsOf(50).reverse() })
  expect(rows()).toBe(50)
  expect(wrapper.find('tbody td').text()).toBe('记录 49')
})

it('goes on where more rows come', async () => {
  const { wrapper, rows } = table(10)
  await wrapper.setProps({ rows: rowsOf(90) })
  await expect.poll(rows).toBe(90)
})
