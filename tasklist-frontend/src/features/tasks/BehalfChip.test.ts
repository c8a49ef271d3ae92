import { afterEach, describe, expect, it } from 'vitest'
import { taskRow } from '@/test/fixtures'
import { clear, render } from '@/test/render'
import TaskListRow from './TaskListRow.vue'

describe('a task of somebody absent', () => {
  afterEach(clear)

  it.each([
    ['lead', 'for lead'],
    [null, undefined],
  ])('should say in the list in whose place it is worked: %s', async (onBehalfOf, text) => {
    const row = { task: taskRow({ onBehalfOf }), highlights: [] }
    const wrapper = await render(TaskListRow, { row, selected: false, to: '/', me: 'clerk' })

    expect(wrapper.find('.behalf').exists() ? wrapper.find('.behalf').text() : undefined).toBe(text)
  })
})
