import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import type { TaskHeadFragment } from '@/shared/api/generated/graphql'
import { fakeApi } from '@/test/fakeApi'
import { taskHead, taskPermissions } from '@/test/fixtures'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import EditTaskDialog from './EditTaskDialog.vue'

const task = taskHead({ description: 'Compare with the register', tags: ['a'] })

const directory = {
  Groups: () => ({ groups: [{ name: 'permits' }, { name: 'travel' }] }),
  People: () => ({ users: [{ name: 'lead', displayName: 'Lee Lead' }] }),
}

async function opened(
  part: Partial<TaskHeadFragment> = {},
  replies: Parameters<typeof fakeApi>[0] = directory,
) {
  const props = { modelValue: true, task: { ...task, ...part }, busy: false }
  return render(EditTaskDialog, props, fakeApi(replies).api)
}

const mayChoose = { can: taskPermissions({ updateCandidates: true }) }
const saveButton = () => byText('button', 'Save') as HTMLButtonElement

describe('editing a task', () => {
  afterEach(clear)

  it('should not be sent while nothing is changed', async () => {
    const dialog = await opened()
    await submit()

    expect(saveButton().disabled).toBe(true)
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

  it('should offer who may claim it only to those who may say so', async () => {
    await opened()
    expect(document.body.textContent).not.toContain('Groups that may claim it')
    clear()
    await opened(mayChoose)

    expect(field('Groups that may claim it')).toBeTruthy()
  })

  it('should take a group off, but not the last one of a task that nobody has', async () => {
    const dialog = await opened({ ...mayChoose, candidateGroups: ['permits', 'travel'] })
    const lastCloser = () =>
      [...document.querySelectorAll<HTMLElement>('.v-chip__close')].at(-1) as HTMLElement
    await click(lastCloser())
    await submit()
    expect(dialog.emitted('change')).toEqual([[{ candidateGroups: ['permits'] }]])
    await click(lastCloser())

    expect(saveButton().disabled).toBe(true)
    expect(document.body.textContent).toContain('Somebody has to be able to work the task')
  })

  it('should go on calling people by their names, whoever is looked for next', async () => {
    const asked: string[] = []
    const People = ({ search }: { search: string }) => {
      asked.push(search)
      return search ? { users: [] } : directory.People()
    }
    await opened({ ...mayChoose, candidateUsers: ['lead'] }, { ...directory, People })
    await type(field('People who may claim it'), 'nobody')
    await vi.waitUntil(() => asked.includes('nobody'))
    await flushPromises()

    expect([...document.querySelectorAll('.v-chip')].map((chip) => chip.textContent)).toContain('Lee Lead')
  })

  it('should say so when the directory does not answer', async () => {
    const away = () => apiError('UNAVAILABLE', 'away')
    await opened(mayChoose, { Groups: away, People: away })

    expect(document.body.textContent).toContain('Groups cannot be looked up right now.')
  })
})
