import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { taskHead, taskPermissions } from '@/test/fixtures'
import { byText, clear, click, field, render, type } from '@/test/render'
import TaskComments from './TaskComments.vue'
import { commentDrafts } from './commentDrafts'

const task = taskHead({ can: taskPermissions({ comment: true }) })
const comments = [
  {
    id: '1',
    author: 'clerk',
    text: 'Called, nobody there',
    createdAt: '2026-11-20T08:00:00Z',
    editedAt: '2026-11-20T09:00:00Z',
    versions: [{ text: 'Called', at: '2026-11-20T08:00:00Z' }],
  },
  { id: '2', author: 'lead', text: '<b>Try again</b>', createdAt: '2026-11-20T10:00:00Z', versions: [] },
]

async function shown(replies: Parameters<typeof fakeApi>[0] = {}, props = {}) {
  const fake = fakeApi({ TaskComments: () => ({ taskComments: comments }), ...replies })
  return { ...fake, wrapper: await render(TaskComments, { task, me: 'clerk', ...props }, fake.api) }
}

async function send(): Promise<void> {
  document.querySelector('form.new')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

describe('comments of a task', () => {
  afterEach(() => {
    commentDrafts.clear()
    clear()
  })

  it('should be shown as text', async () => {
    const { wrapper } = await shown()

    expect(wrapper.text()).toContain('<b>Try again</b>')
  })

  it('should show on request what stood there before', async () => {
    const { wrapper } = await shown()
    expect(wrapper.findAll('ol.versions')).toHaveLength(0)
    await wrapper.find('button.earlier').trigger('click')

    expect(wrapper.find('ol.versions').text()).toContain('Called')
  })

  it('should be added', async () => {
    const { sent, wrapper } = await shown({ AddTaskComment: () => ({ addTaskComment: { task } }) })
    await type(field('Write a comment'), ' On holiday until Friday ')
    await send()

    expect(sent.at(-1)).toEqual({
      operation: 'AddTaskComment',
      variables: { input: { id: task.id, text: 'On holiday until Friday' } },
    })
    expect(wrapper.emitted('changed')).toHaveLength(1)
    expect(field('Write a comment').value).toBe('')
  })

  it('should be kept in the field when they are refused', async () => {
    const { wrapper } = await shown({ AddTaskComment: () => apiError('NETWORK', 'away') })
    await type(field('Write a comment'), 'On holiday')
    await send()

    expect(field('Write a comment').value).toBe('On holiday')
    expect(wrapper.find('[role=alert]').exists()).toBe(true)
  })

  it('should be edited by who wrote them only', async () => {
    const { wrapper } = await shown({ EditTaskComment: () => ({ editTaskComment: { task } }) })
    const buttons = wrapper.findAll('button').filter((button) => button.text() === 'Edit')
    expect(buttons).toHaveLength(1)
    await click(byText('button', 'Edit the comment “Called, nobody there”'))
    await type(field('Your comment'), 'Reached her')
    await wrapper.find('li form').trigger('submit')
    await flushPromises()

    expect(wrapper.emitted('changed')).toHaveLength(1)
  })

  it('should not be offered where the server does not allow it', async () => {
    const { wrapper } = await shown({}, { task: taskHead() })

    expect(wrapper.find('form').exists()).toBe(false)
    expect(wrapper.text()).not.toContain('Edit')
  })
})
