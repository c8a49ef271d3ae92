import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clear, render, type } from '@/test/render'
import SearchField from './SearchField.vue'

async function shown(modelValue = '') {
  const wrapper = await render(SearchField, { modelValue, label: 'Search cases' })
  return { wrapper, input: wrapper.get('input').element }
}

describe('a search field', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => {
    vi.useRealTimers()
    clear()
  })

  it('should take the words once nobody types', async () => {
    const { wrapper, input } = await shown()
    await type(input, 'per')
    vi.advanceTimersByTime(200)
    await type(input, ' permit ')
    vi.advanceTimersByTime(249)
    expect(wrapper.emitted('update:modelValue')).toBeUndefined()
    vi.advanceTimersByTime(1)

    expect(wrapper.emitted('update:modelValue')).toEqual([['permit']])
  })

  it('should show other words that are looked for, but not while somebody types', async () => {
    const { wrapper, input } = await shown('permit')
    await wrapper.setProps({ modelValue: '' })
    expect(input.value).toBe('')
    await type(input, 'trip')
    await wrapper.setProps({ modelValue: 'expenses' })

    expect(input.value).toBe('trip')
  })

  it('should take nothing any more once it is left', async () => {
    const { wrapper, input } = await shown()
    await type(input, 'permit')
    wrapper.unmount()
    vi.advanceTimersByTime(1000)

    expect(wrapper.emitted('update:modelValue')).toBeUndefined()
  })
})
