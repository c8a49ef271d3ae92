import { afterEach, describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import FailureList from './FailureList.vue'
import { parseDeskFilters } from './deskFilters'
import { failure, page } from '@/test/deskFixtures'

const two = page(
  failure(),
  failure({ id: 'main:2', businessKey: 'BT-2' }),
  failure({ id: 'main:3', state: 'RETRYING' }),
)

async function listed(replies: Parameters<typeof fakeApi>[0], query = {}) {
  const fake = fakeApi(replies)
  return { ...fake, wrapper: await render(FailureList, { filters: parseDeskFilters(query) }, fake.api) }
}

describe('the list of failures', () => {
  afterEach(clear)

  it('should ask for what waits, and show why', async () => {
    const { sent, wrapper } = await listed({ IntegrationFailures: () => two })

    expect(sent[0]?.variables).toMatchObject({ filter: { states: ['OPEN'] }, first: 50 })
    expect(wrapper.text()).toContain('subject must be one line')
    expect(wrapper.text()).toContain('3 failures')
  })

  it('should have those asked again that are chosen, and keep the refused ones chosen', async () => {
    const error = { code: 'FAILURE_NOT_OPEN', message: 'Expected …' }
    const { sent, wrapper } = await listed({
      IntegrationFailures: () => two,
      ReplayIntegrationFailures: () => ({
        result: { succeeded: 1, results: [{ id: 'main:1' }, { id: 'main:2', error }] },
      }),
    })
    await click(field('Choose all that wait'))
    await click(byText('button', 'Ask again …'))
    await type(field('Why?'), 'the server is back')
    await submit()

    expect(sent[1]?.variables).toEqual({
      input: { ids: ['main:1', 'main:2'], retries: 1, reason: 'the server is back' },
    })
    const said = wrapper.find('[role=status]').text()
    expect(said).toContain('1 is sent again.')
    expect(said).toContain('Send refusal (BT-2): It does not wait for this any more')
  })

  it('should tell nothing to do from nothing known', async () => {
    await listed({ IntegrationFailures: () => page() })
    expect(document.body.textContent).toContain('Nothing waits for you')
    clear()
    await listed({ IntegrationFailures: () => apiError('UNAVAILABLE', '') })

    expect(document.body.textContent).not.toContain('Nothing waits for you')
    expect(document.querySelector('[role=alert]')).not.toBeNull()
  })

  it('should go on showing what it knows, and say that it may be old', async () => {
    let asked = 0
    const { wrapper } = await listed({
      IntegrationFailures: () => (asked++ === 0 ? two : apiError('UNAVAILABLE', '')),
      ReplayIntegrationFailures: () => ({ result: { succeeded: 1, results: [{ id: 'main:1' }] } }),
    })
    expect(wrapper.text()).not.toContain('may be older')
    await click(byText('input', 'Choose “Send refusal (BT-1)”'))
    await click(byText('button', 'Ask again …'))
    await type(field('Why?'), 'the server is back')
    await submit()

    expect(wrapper.text()).toContain('What you see may be older.')
    expect(wrapper.findAll('li')).toHaveLength(3)
  })

  it('should load what is further down when asked to', async () => {
    const first = two.page
    const { sent, wrapper } = await listed({
      IntegrationFailures: ({ after }: { after?: string }) =>
        after
          ? page(failure({ id: 'main:9', businessKey: 'BT-9' }))
          : { page: { ...first, pageInfo: { hasNextPage: true, endCursor: 'c' } } },
    })
    await click(byText('button', 'Show more'))

    expect(sent[1]?.variables.after).toBe('c')
    expect(wrapper.findAll('li')).toHaveLength(4)
  })
})
