import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import type { TaskHeadFragment } from '@/shared/api/generated/graphql'
import { notifications } from '@/shared/ui/notifications'
import { fakeApi } from '@/test/fakeApi'
import { taskHead, taskPermissions } from '@/test/fixtures'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import TaskAttachments from './TaskAttachments.vue'

const attachment: TaskHeadFragment['attachments'][number] = {
  id: 'a1',
  kind: 'FILE',
  name: 'lease.pdf',
  contentType: 'application/pdf',
  size: 1_500,
  url: '/files/tasks/main%3A1/a1',
  createdAt: '2026-11-20T08:00:00Z',
  createdBy: 'clerk',
}
const link = {
  ...attachment,
  id: 'a2',
  kind: 'LINK' as const,
  name: 'Register',
  contentType: null,
  size: null,
}
const task = taskHead({ attachments: [attachment], can: taskPermissions({ attach: true }) })
const shown = () => ({ task })

async function opened(replies: Parameters<typeof fakeApi>[0] = {}, part: Partial<TaskHeadFragment> = {}) {
  const fake = fakeApi({ TaskWithAttachments: shown, ...replies })
  const props = { task: { ...task, ...part }, me: 'clerk' }
  return { ...fake, wrapper: await render(TaskAttachments, props, fake.api) }
}

async function choose(...names: string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('Expected a way to choose files')
  Object.defineProperty(input, 'files', {
    value: names.map((name) => new File(['x'], name)),
    configurable: true,
  })
  input.dispatchEvent(new Event('change'))
  await flushPromises()
}

const alert = () => document.querySelector('[role=alert]')?.textContent ?? ''

describe('files and links of a task', () => {
  afterEach(() => {
    notifications.length = 0
    clear()
  })

  it('should be sent one after the other and then be on the task', async () => {
    const { sent, wrapper } = await opened({ upload: () => ({ id: 'a3' }) })
    await choose('ä 1.txt', 'b.txt')

    expect(
      sent.filter(({ operation }) => operation === 'upload').map(({ variables }) => variables.path),
    ).toEqual(['/files/tasks/main%3A1?name=%C3%A4%201.txt', '/files/tasks/main%3A1?name=b.txt'])
    expect(wrapper.emitted('changed')).toEqual([[task], [task]])
  })

  it('should show how much is sent, and what waits', async () => {
    let onProgress: (part: number) => void = () => undefined
    await opened({
      upload: (request: { onProgress: typeof onProgress }) => {
        onProgress = request.onProgress
        return new Promise<object>(() => undefined)
      },
    })
    await choose('a.txt', 'b.txt')
    onProgress(0.4)
    await flushPromises()

    expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('40')
    expect(document.body.textContent).toContain('Sending a.txt …')
    expect(document.body.textContent).toContain('One more waits.')
  })

  it('should not send the others when the user stops', async () => {
    const { operations } = await opened({
      upload: ({ signal }: { signal: AbortSignal }) =>
        new Promise<object>((resolve) =>
          signal.addEventListener('abort', () => resolve(apiError('ABORTED', ''))),
        ),
    })
    await choose('a.txt', 'b.txt')
    await click(byText('button', 'Cancel'))

    expect(operations()).toEqual(['upload'])
    expect(alert()).toBe('')
    expect(byText('button', 'Attach files')).toBeTruthy()
  })

  it('should say of each refused file why, and keep the others', async () => {
    const refusals: Record<string, object> = {
      'big.pdf': apiError('FILE_TOO_LARGE', '', { extensions: { maxSize: 20 * 1024 * 1024 } }),
      'a.exe': apiError('FILE_TYPE_NOT_ALLOWED', '', { extensions: { allowed: ['application/pdf'] } }),
    }
    const { wrapper } = await opened({
      upload: ({ file }: { file: File }) => refusals[file.name] ?? { id: 'a3' },
    })
    await choose('big.pdf', 'a.exe', 'fine.pdf')

    expect(alert()).toContain('big.pdf: The file is too large; at most 20 MB are possible.')
    expect(alert()).toContain('a.exe: Files of this kind cannot be attached. Possible are: PDF.')
    expect(wrapper.emitted('changed')).toHaveLength(1)
  })

  it('should go on being sent when the user looks at another task, who is told', async () => {
    let answer: (reply: object) => void = () => undefined
    const { wrapper } = await opened({ upload: () => new Promise<object>((resolve) => (answer = resolve)) })
    await choose('a.txt')
    wrapper.unmount()
    answer({ id: 'a3' })
    await flushPromises()

    expect(notifications.map(({ text }) => text)).toEqual(['“a.txt” is attached to “Check application”'])
  })

  it('should be linked', async () => {
    const { sent, wrapper } = await opened({ AddTaskLink: () => ({ addTaskLink: { task } }) })
    await click(byText('button', 'Add a link'))
    await type(field('Address'), 'https://register.example.org/4711')
    await type(field('What it leads to'), ' Register ')
    await submit()

    expect(sent[0]?.variables).toEqual({
      input: { id: task.id, name: 'Register', url: 'https://register.example.org/4711', description: null },
    })
    expect(wrapper.emitted('changed')).toHaveLength(1)
  })

  it('should keep a refused link in the dialog', async () => {
    await opened({ AddTaskLink: () => apiError('TOO_MANY_ATTACHMENTS', '') })
    await click(byText('button', 'Add a link'))
    await type(field('Address'), 'https://example.org')
    await type(field('What it leads to'), 'Register')
    await submit()

    expect(field('What it leads to').value).toBe('Register')
    expect(alert()).toContain('The task is full')
  })

  it('should open no address but web addresses', async () => {
    await opened({}, { attachments: [{ ...link, url: 'javascript:alert(1)' }] })

    expect(document.querySelector('li a')).toBeNull()
  })

  it('should be removed after a question', async () => {
    const { sent } = await opened({ RemoveTaskAttachment: () => ({ removeTaskAttachment: { task } }) })
    await click(byText('button', 'Remove “lease.pdf”'))
    expect(sent).toEqual([])
    await click(byText('.v-overlay button', 'Remove'))

    expect(sent[0]?.variables).toEqual({ input: { id: task.id, attachmentId: 'a1' } })
  })

  it('should be removed by who attached them, or by who may assign the task', async () => {
    const buttons = () => document.querySelectorAll('button[aria-label^=Remove]').length
    const others = [{ ...attachment, createdBy: 'lead' }]
    await opened({}, { attachments: others })
    expect(buttons()).toBe(0)
    clear()
    await opened({}, { attachments: others, can: taskPermissions({ assign: true }) })
    expect(buttons()).toBe(1)
    clear()
    await opened({}, { state: 'COMPLETED' })

    expect(buttons()).toBe(0)
  })

  it('should not be offered where the server does not allow it', async () => {
    await opened({}, { can: taskPermissions() })

    expect(document.querySelector('input[type=file]')).toBeNull()
  })
})
