import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { taskHead, taskPermissions } from '@/test/fixtures'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import type { TaskAction } from '../taskActions'
import { useTaskCommands } from '../useTaskCommands'
import TaskActions from './TaskActions.vue'

const task = taskHead({
  assignee: 'clerk',
  can: taskPermissions({ fail: [{ code: 'WITHDRAWN', name: 'Application withdrawn' }] }),
})

async function asked(action: TaskAction, replies: Parameters<typeof fakeApi>[0], of = task) {
  const fake = fakeApi(replies)
  const events: string[] = []
  const actions = ref<InstanceType<typeof TaskActions>>()
  const host = defineComponent({
    setup() {
      const commands = useTaskCommands()
      return () =>
        h(TaskActions, {
          ref: actions,
          task: of,
          me: 'clerk',
          commands,
          onChanged: () => events.push('changed'),
          onRefused: () => events.push('refused'),
          onEnded: () => events.push('ended'),
        })
    },
  })
  await render(host, {}, fake.api)
  actions.value?.ask(action)
  await flushPromises()
  return { ...fake, events }
}

describe('what is done with a task', () => {
  afterEach(clear)

  it('should be put off until the next morning unless said otherwise', async () => {
    const { sent, events } = await asked('defer', { DeferTask: () => ({ deferTask: { task } }) })
    await submit()

    const input = sent[0]?.variables.input as { followUpAt: string; version: number }
    const until = new Date(input.followUpAt)
    expect(until.getHours()).toBe(8)
    expect(until.getTime()).toBeGreaterThan(Date.now())
    expect(input.version).toBe(task.version)
    expect(events).toEqual(['changed'])
  })

  it('should stay asked, with the reason, when it is refused', async () => {
    const { events } = await asked('fail', { FailTask: () => apiError('UNAVAILABLE', 'away') })
    await type(field('Note for the history (optional)'), 'Called on Monday')
    await submit()

    expect(events).toEqual(['refused'])
    expect(
      byText(
        '.v-overlay [role=alert] p',
        'The server cannot be reached. Nothing is lost: your draft is kept. Try again in a moment.',
      ),
    ).toBeTruthy()
    expect(field('Note for the history (optional)').value).toBe('Called on Monday')
  })

  it('should end the task by the chosen error', async () => {
    const ended = { ...task, state: 'COMPLETED' }
    const { sent, events } = await asked('fail', { FailTask: () => ({ failTask: { task: ended } }) })
    await submit()

    expect(sent[0]?.variables.input).toMatchObject({ code: 'WITHDRAWN', message: null, version: 1 })
    expect(events).toEqual(['changed', 'ended'])
  })

  it('should name errors in the reader’s language', async () => {
    const texts = { 'Application withdrawn': 'Antrag zurückgezogen' }
    await asked(
      'fail',
      { ServiceTexts: () => ({ serviceTexts: [{ serviceKey: 'permit', texts }] }) },
      { ...task, serviceKey: 'permit' },
    )

    expect(field('Antrag zurückgezogen').value).toBe('WITHDRAWN')
  })

  it('should be done at once if there is nothing to ask', async () => {
    const { operations } = await asked('unclaim', { UnclaimTask: () => ({ unclaimTask: { task } }) })

    expect(operations()).toEqual(['UnclaimTask'])
  })

  it('should send nothing when it is cancelled', async () => {
    const { sent } = await asked('defer', {})
    await click(byText('button', 'Cancel'))

    expect(sent).toEqual([])
  })
})
