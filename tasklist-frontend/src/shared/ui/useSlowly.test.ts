import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useSlowly } from './useSlowly'

describe('a slow value', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('should change once in a while, to the newest one', async () => {
    const source = ref(1)
    const slow = effectScope().run(() => useSlowly(source, 1000))
    source.value = 2
    await nextTick()
    vi.advanceTimersByTime(1)
    expect(slow?.value).toBe(2)

    source.value = 3
    await nextTick()
    source.value = 4
    vi.advanceTimersByTime(900)
    expect(slow?.value).toBe(2)
    vi.advanceTimersByTime(200)
    expect(slow?.value).toBe(4)
  })
})
