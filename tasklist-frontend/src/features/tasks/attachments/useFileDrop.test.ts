import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { clear, render } from '@/test/render'
import { useFileDrop } from './useFileDrop'

const file = new File(['x'], 'lease.txt')

async function dropped(at: string, may = true) {
  const taken: File[] = []
  const host = defineComponent({
    setup() {
      const { over, listeners } = useFileDrop(
        () => may,
        (files) => taken.push(...files),
      )
      const on = Object.fromEntries(
        Object.entries(listeners).map(([name, listen]) => [
          `on${name.charAt(0).toUpperCase()}${name.slice(1)}`,
          listen,
        ]),
      )
      return () =>
        h('div', [h('p', { class: 'place', ...on }, String(over.value)), h('p', { class: 'beside' })])
    },
  })
  await render(host, {})
  const dataTransfer = { types: ['Files'], files: [file], dropEffect: '' }
  const events = ['dragover', 'drop'].map((name) => {
    const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer })
    document.querySelector(at)?.dispatchEvent(event)
    return event
  })
  return { taken, dataTransfer, opened: events.some((event) => !event.defaultPrevented) }
}

describe('files that are dropped', () => {
  afterEach(clear)

  it('should be taken at their place', async () => {
    const { taken, dataTransfer, opened } = await dropped('.place')

    expect(taken).toEqual([file])
    expect(dataTransfer.dropEffect).toBe('copy')
    expect(opened).toBe(false)
  })

  it('should be neither taken nor opened beside it', async () => {
    const { taken, dataTransfer, opened } = await dropped('.beside')

    expect(taken).toEqual([])
    expect(dataTransfer.dropEffect).toBe('none')
    expect(opened).toBe(false)
  })

  it('should not be taken from who may not attach', async () => {
    const { taken, opened } = await dropped('.place', false)

    expect(taken).toEqual([])
    expect(opened).toBe(false)
  })
})
