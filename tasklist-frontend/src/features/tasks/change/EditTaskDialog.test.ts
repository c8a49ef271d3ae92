import { afterEach, describe, expect, it } from 'vitest'
import { taskHead } from '@/test/fixtures'
import { byText, clear, field, render, submit, type } from '@/test/render'
import EditTaskDialog from './EditTaskDialog.vue'

const task = taskHead({ description: 'Compare with the register', tags: ['a'] })

async function opened() {
  return render(EditTaskDialog, { modelValue: true, task, busy: false })
}

describe('editing a task', () => {
  afterEach(clear)

  it('should not be sent while nothing is changed', async () => {
    const dialog = await opened()
    await submit()

    expect((byText('button', 'Save') as HTMLButtonElement).disabled).toBe(true)
    expect(dialog.emitted('change')).toBeUndefined()
  })

  it('should send what was changed and nothing else', async () => {
    const dialog = await opened()
    await type(field('Description'), 'Call the applicant first')
    await submit()

    expect(dialog.emitted('change')).toEqual([[{ description: 'Call the applicant first' }]])
  })

  it('should keep what was entered after a conflict and say what is different now', async () => {
    const dialog = await opened()
    await type(field('Description'), 'Call the applicant first')
    await dialog.setProps({
      task: taskHead({ ...task, version: 2, priority: 80 }),
      problem: 'The task has changed since you opened it.',
    })

    expect(field('Description').value).toBe('Call the applicant first')
    expect(byText('.v-alert li', 'Priority is now: High (80)')).toBeTruthy()
    await submit()
    expect(dialog.emitted('change')?.at(-1)).toEqual([{ description: 'Call the applicant first' }])
  })
})
