import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, effectScope, ref } from 'vue'
import { apiKey } from '@/shared/api/client'
import { fakeApi } from '@/test/fakeApi'
import { useCatalogue } from './useCatalogue'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('should show a service that was offered meanwhile', async () => {
  const keys = ['parking-permit']
  const { api } = fakeApi({ ServiceCatalogue: () => catalogueOf(keys) })
  const app = createApp({}).provide(apiKey, api)
  const catalogue = app.runWithContext(() => effectScope().run(() => useCatalogue(ref(''))))
  await flushPromises()
  expect(catalogue?.services.value).toHaveLength(1)

  keys.push('load')
  vi.advanceTimersByTime(15_000)
  await flushPromises()

  expect(catalogue?.services.value?.map(({ key }) => key)).toEqual(['parking-permit', 'load'])
})

function catalogueOf(keys: string[]) {
  return {
    serviceDefinitions: {
      edges: keys.map((key) => ({ node: { key, title: key } })),
      pageInfo: { hasNextPage: false },
    },
  }
}
