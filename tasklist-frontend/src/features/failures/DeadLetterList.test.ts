import { afterEach, describe, expect, it } from 'vitest'
import { fakeApi } from '@/test/fakeApi'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import DeadLetterList from './DeadLetterList.vue'
import { parseDeskFilters } from './deskFilters'
import { letter, page } from '@/test/deskFixtures'

const again = 'Send again: flowbridge.integration.answers main:p1'
const replayed = () => ({ result: { succeeded: 1, results: [{ id: 'main:1' }] } })

async function listed(letters: ReturnType<typeof letter>[]) {
  const fake = fakeApi({ DeadLetters: () => page(...letters), ReplayDeadLetters: replayed })
  await render(DeadLetterList, { filters: parseDeskFilters({ desk: 'messages' }) }, fake.api)
  return fake
}

describe('messages that could not be read', () => {
  afterEach(clear)

  it('should be sent again as they are', async () => {
    const { sent } = await listed([letter()])
    await click(byText('button', again))
    await type(field('Why?'), 'the reader is mended')
    await submit()

    expect(sent[1]?.variables).toEqual({ input: { ids: ['main:1'], reason: 'the reader is mended' } })
  })

  it('should be sent again changed', async () => {
    const { sent } = await listed([letter()])
    await click(byText('button', again))
    await click(field('Change the message first'))
    expect(JSON.parse(field('Message, as JSON').value)).toEqual({ correlationId: '1' })
    await type(field('Message, as JSON'), '{"correlationId":"1","outcome":"COMPLETED"}')
    await type(field('Why?'), 'the outcome was missing')
    await submit()

    expect(sent[1]?.variables).toEqual({
      input: {
        ids: ['main:1'],
        reason: 'the outcome was missing',
        body: { correlationId: '1', outcome: 'COMPLETED' },
      },
    })
  })

  it('should have to be given whole if they are no JSON, or hidden in part', async () => {
    const { sent } = await listed([letter({ body: '(9 bytes that are no JSON: not json!)' })])
    await click(byText('button', again))
    await type(field('Why?'), 'mended')
    await submit()
    expect(sent).toHaveLength(1)
    clear()
    await listed([letter({ body: '{"inputs":{"apiKey":"[redacted]"}}' })])
    await click(byText('button', again))
    await click(field('Change the message first'))

    expect(field('Message, as JSON').value).toBe('')
  })

  it('should not be sent twice', async () => {
    await listed([letter({ replay: { at: '2026-11-20T09:00:00Z', by: 'operator', reason: 'mended' } })])

    expect(document.querySelectorAll('button[aria-label^="Send again"]')).toHaveLength(0)
    expect(document.body.textContent).toContain('mended')
  })
})
