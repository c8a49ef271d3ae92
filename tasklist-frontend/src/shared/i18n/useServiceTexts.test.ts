import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { fakeApi } from '@/test/fakeApi'
import { clear, render } from '@/test/render'
import { i18n } from './i18n'
import { useServiceTexts } from './useServiceTexts'

const Names = defineComponent({
  props: { names: { type: Array<[string | null, string]>, required: true } },
  setup: () => ({ say: useServiceTexts() }),
  template: '<p>{{ names.map(([key, name]) => say(key, name)).join("; ") }}</p>',
})

const german = { 'Check application': 'Antrag prüfen' }

function texts({ keys }: { keys: string[] }) {
  const said = i18n.global.locale.value === 'de' ? german : {}
  return { serviceTexts: keys.map((serviceKey) => ({ serviceKey, texts: said })) }
}

describe('what processes say', () => {
  afterEach(() => {
    i18n.global.locale.value = 'en'
    clear()
  })

  it('should be in the reader’s language', async () => {
    const shown = await render(
      Names,
      { names: [['permit', 'Check application']] },
      fakeApi({ ServiceTexts: texts }).api,
    )
    expect(shown.text()).toBe('Check application')

    i18n.global.locale.value = 'de'
    await flushPromises()
    expect(shown.text()).toBe('Antrag prüfen')
  })

  it('should be found whatever lines it is broken into', async () => {
    i18n.global.locale.value = 'de'
    const shown = await render(
      Names,
      { names: [['permit', 'Check\napplication']] },
      fakeApi({ ServiceTexts: texts }).api,
    )
    expect(shown.text()).toBe('Antrag prüfen')
  })

  it('should stay as it is without a translation or a service', async () => {
    i18n.global.locale.value = 'de'
    const { api, sent } = fakeApi({ ServiceTexts: texts })
    const shown = await render(
      Names,
      {
        names: [
          ['permit', 'Approve'],
          [null, 'Check application'],
        ],
      },
      api,
    )

    expect(shown.text()).toBe('Approve; Check application')
    expect(sent.map(({ variables }) => variables)).toEqual([{ keys: ['permit'] }])
  })

  it('should be asked for once, for all services that a page needs', async () => {
    const { api, sent } = fakeApi({ ServiceTexts: texts })
    const props = {
      names: [
        ['permit', 'a'],
        ['trip', 'b'],
        ['permit', 'c'],
      ],
    }
    await render(Names, props, api)
    await render(Names, props, api)

    expect(sent.map(({ variables }) => variables)).toEqual([{ keys: ['permit', 'trip'] }])
  })

  it('should be asked for again after an answer that did not come', async () => {
    i18n.global.locale.value = 'de'
    let down = true
    const { api } = fakeApi({
      ServiceTexts: (asked: { keys: string[] }) =>
        down ? { code: 'UNAVAILABLE', message: 'down', violations: [] } : texts(asked),
    })
    const names = [['permit', 'Check application']]
    expect((await render(Names, { names }, api)).text()).toBe('Check application')

    down = false
    expect((await render(Names, { names }, api)).text()).toBe('Antrag prüfen')
  })
})
