import { afterEach, describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import FailureActions from './FailureActions.vue'
import { failure } from '@/test/deskFixtures'

const contract = { inputSchema: {}, outputSchema: { required: ['messageId'] } }

async function offered(replies: Parameters<typeof fakeApi>[0] = {}, part = {}) {
  const fake = fakeApi(replies)
  return { ...fake, wrapper: await render(FailureActions, { failure: failure(part), contract }, fake.api) }
}

function replayed(error?: { code: string; message: string }) {
  return { result: { succeeded: error ? 0 : 1, results: [{ id: 'main:1', error }] } }
}

const alert = () => document.querySelector('.v-overlay [role=alert]')?.textContent ?? ''

describe('what is done about a failure', () => {
  afterEach(clear)

  it('should be asked again with the inputs that were changed, and nothing else', async () => {
    const { sent, wrapper } = await offered({ ReplayIntegrationFailures: () => replayed() })
    await click(byText('button', 'Ask again …'))
    await click(byText('button', 'Change the input subject'))
    await type(field('subject, new value'), 'Your trip was refused')
    await type(field('Why?'), ' one line ')
    await submit()

    expect(sent[0]?.variables).toEqual({
      input: {
        ids: ['main:1'],
        retries: 1,
        reason: 'one line',
        inputs: { subject: 'Your trip was refused' },
      },
    })
    expect(wrapper.emitted('changed')).toHaveLength(1)
  })

  it('should need a reason', async () => {
    const { sent } = await offered()
    await click(byText('button', 'Ask again …'))
    await submit()

    expect(sent).toEqual([])
    expect((byText('.v-overlay button', 'Ask again') as HTMLButtonElement).disabled).toBe(true)
  })

  it('should stay asked with what was entered, and say why it was refused', async () => {
    const message = 'Expected inputs as the integration type declares them, but /subject: is too long'
    await offered({ ReplayIntegrationFailures: () => replayed({ code: 'VALIDATION_FAILED', message }) })
    await click(byText('button', 'Ask again …'))
    await click(byText('button', 'Change the input subject'))
    await type(field('subject, new value'), 'Long')
    await type(field('Why?'), 'one line')
    await submit()

    expect(alert()).toContain('This is not as the integration declares it.')
    expect(alert()).toContain('/subject: is too long')
    expect(field('subject, new value').value).toBe('Long')
  })

  it('should take outputs given by hand, with those that there must be at hand', async () => {
    const { sent } = await offered({
      ResolveIntegrationFailure: () => ({ resolveIntegrationFailure: { failure: failure() } }),
    })
    await click(byText('button', 'Give the outputs …'))
    expect(JSON.parse(field('Outputs, as JSON').value)).toEqual({ messageId: '' })
    await type(field('Outputs, as JSON'), '{"messageId":"by post"}')
    await type(field('Why?'), 'sent by post')
    await submit()

    expect(sent[0]?.variables).toEqual({
      input: { id: 'main:1', outputs: { messageId: 'by post' }, reason: 'sent by post' },
    })
  })

  it('should not take outputs that are no object', async () => {
    const { sent } = await offered()
    await click(byText('button', 'Give the outputs …'))
    await type(field('Outputs, as JSON'), '[1]')
    await type(field('Why?'), 'sent by post')
    await submit()

    expect(sent).toEqual([])
  })

  it('should hand over an error that the integration offers', async () => {
    const { sent } = await offered({ RaiseIntegrationError: () => apiError('ERROR_NOT_HANDLED', '') })
    await click(byText('button', 'Hand over an error …'))
    await type(field('Why?'), 'no such address')
    await submit()

    expect(sent[0]?.variables).toEqual({
      input: { id: 'main:1', errorCode: 'INVALID_RECIPIENT', reason: 'no such address' },
    })
    expect(alert()).toContain('The process does not handle this error here.')
  })

  it('should be offered only while it waits, and errors only where there are some', async () => {
    await offered({}, { state: 'RETRYING' })
    expect(document.querySelectorAll('.actions')).toHaveLength(0)
    clear()
    await offered({}, { errorCodes: [] })

    expect(document.querySelectorAll('.actions button')).toHaveLength(2)
  })
})
