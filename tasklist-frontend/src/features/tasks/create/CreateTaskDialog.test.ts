import { afterEach, describe, expect, it, vi } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { taskRow } from '@/test/fixtures'
import { clear, click, field, render, submit, type } from '@/test/render'
import CreateTaskDialog from './CreateTaskDialog.vue'

const away = apiError('NETWORK', 'away')
const created = { createTask: { task: taskRow({ name: 'Order toner' }) } }

describe('creating a task', () => {
  afterEach(clear)

  it('should happen once, however often it is tried, and keep what was entered', async () => {
    let tries = 0
    const { api, sent } = fakeApi({ CreateTask: () => (tries++ === 0 ? away : created) })
    const dialog = await render(CreateTaskDialog, { modelValue: true }, api)
    await type(field('What is to be done?'), 'Order toner')
    await submit()
    expect(field('What is to be done?').value).toBe('Order toner')
    expect(document.querySelector('.v-overlay [role=alert]')).not.toBeNull()
    await submit()

    const keys = sent.map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(dialog.emitted('created')).toHaveLength(1)
  })

  it('should be another task once something else was entered', async () => {
    const { api, sent } = fakeApi({ CreateTask: () => away })
    await render(CreateTaskDialog, { modelValue: true }, api)
    await type(field('What is to be done?'), 'Order toner')
    await submit()
    await type(field('What is to be done?'), 'Order paper')
    await submit()

    const keys = sent.map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey)
    expect(new Set(keys).size).toBe(2)
  })

  it('should look for a group by what is typed', async () => {
    const { api, sent } = fakeApi({ Groups: () => ({ groups: [{ name: 'travel' }] }) })
    await render(CreateTaskDialog, { modelValue: true }, api)
    await click(field('A group'))
    await type(field('Group'), 'tra')
    await vi.waitUntil(() => sent.length > 1)

    expect(sent.map(({ variables }) => variables.search)).toEqual(['', 'tra'])
  })
})
