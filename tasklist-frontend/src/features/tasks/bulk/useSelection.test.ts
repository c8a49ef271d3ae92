import { describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { taskRow } from '@/test/fixtures'
import { useSelection } from './useSelection'

function rowsOf(...ids: string[]) {
  return ids.map((id) => ({ task: taskRow({ id }), highlights: [] }))
}

describe('a selection', () => {
  const rows = shallowRef(rowsOf('a', 'b', 'c', 'd'))
  const ids = (selection: ReturnType<typeof useSelection>) => selection.selected.value.map(({ id }) => id)

  it('should reach from one row to the other', () => {
    const selection = useSelection(rows)
    selection.toggle('d')
    selection.toggle('b', true)

    expect(ids(selection)).toEqual(['b', 'c', 'd'])
    expect(selection.selecting.value).toBe(true)
  })

  it('should take rows back', () => {
    const selection = useSelection(rows)
    selection.all(3)
    selection.toggle('b')

    expect(ids(selection)).toEqual(['a', 'c'])
  })

  it('should forget what left the list', () => {
    const shrinking = shallowRef(rowsOf('a', 'b'))
    const selection = useSelection(shrinking)
    selection.all(500)
    shrinking.value = rowsOf('b')

    expect(ids(selection)).toEqual(['b'])
  })

  it('should end empty', () => {
    const selection = useSelection(rows)
    selection.all(500)
    selection.stop()

    expect(ids(selection)).toEqual([])
    expect(selection.selecting.value).toBe(false)
  })
})
