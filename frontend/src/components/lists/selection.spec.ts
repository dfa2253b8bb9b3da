import { expect, it } from 'vitest'
import { ref } from 'vue'
import { useSelection } from './selection'

it('chooses one, a range from the last one, and the page', () => {
  const ids = ref(['a', 'b', 'c', 'd'])
  const { chosen, toggle, toggleAll, all } = useSelection(ids)
  toggle('b')
  toggle('d', true)
  expect(chosen.value).toEqual(['b', 'c', 'd'])
  toggle('c')
  expect(chosen.value).toEqual(['b', 'd'])
  toggle('a', true)
  expect(all.value).toBe(true)
  toggleAll()
  expect(chosen.value).toEqual([])
})

it('lets go of what is gone', () => {
  const ids = ref(['a', 'b'])
  const { chosen, toggleAll } = useSelection(ids)
  toggleAll()
  ids.value = ['b', 'c']
  expect(chosen.value).toEqual(['b'])
})
